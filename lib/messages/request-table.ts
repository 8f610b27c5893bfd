/** The types that turn the tables of `protocol.ts` into typed clients and servers. No code runs here. */
import type * as z from 'zod/mini';

/** Requests by name, each with the schema of what is asked and of what is answered. */
export type RequestTable = Readonly<
  Record<string, { readonly request: z.ZodMiniType; readonly response: z.ZodMiniType }>
>;

/** The names in a table. */
export type NameOf<Table extends RequestTable> = keyof Table & string;

/** What is sent with a request. */
export type PayloadOf<Table extends RequestTable, Name extends NameOf<Table>> = z.infer<Table[Name]['request']>;

/** What is answered to a request. */
export type ValueOf<Table extends RequestTable, Name extends NameOf<Table>> = z.infer<Table[Name]['response']>;
