/** Answers the requests of `protocol.ts` with one handler each. Strangers and messages that are not ours are left to other listeners. */
import type { RawSender, RuntimePort } from '@/lib/platform/port';
import type { Report } from '@/lib/platform/report';
import { parseRequest, wrapFailure, wrapValue } from './envelope';
import type { ReplyEnvelope } from './envelope';
import { backgroundRequests, contentRequests } from './protocol';
import type { NameOf, PayloadOf, RequestTable, ValueOf } from './request-table';
import { toSender } from './sender';
import type { Sender } from './sender';

/** One handler for each request of a table. */
export type Handlers<Table extends RequestTable> = {
  readonly [Name in NameOf<Table>]: (
    payload: PayloadOf<Table, Name>,
    sender: Sender,
  ) => ValueOf<Table, Name> | Promise<ValueOf<Table, Name>>;
};
export type BackgroundHandlers = Handlers<typeof backgroundRequests>;
export type ContentHandlers = Handlers<typeof contentRequests>;

/** Thrown by a handler whose sender may not ask this: the sender hears `invalid`, and nothing is reported, for it is not our bug. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
}

interface ServerOptions {
  readonly report: Report;
  /** Stops serving when aborted; the background serves as long as it lives. */
  readonly signal?: AbortSignal;
}

/** Serves what the background answers. Call it while the script first runs, before anything is awaited. */
export function serveBackground(port: RuntimePort, handlers: BackgroundHandlers, options: ServerOptions): void {
  serve(port, backgroundRequests, handlers, options);
}

/** Serves what the content script of a page answers. */
export function serveContent(port: RuntimePort, handlers: ContentHandlers, options: ServerOptions): void {
  serve(port, contentRequests, handlers, options);
}

type AnyHandler = (payload: unknown, sender: Sender) => unknown;

function serve<Table extends RequestTable>(
  port: RuntimePort,
  table: Table,
  handlers: Handlers<Table>,
  { report, signal }: ServerOptions,
): void {
  if (signal?.aborted === true) return;
  const listener = (message: unknown, rawSender: RawSender) => {
    const request = parseRequest(message);
    if (request === null || !Object.hasOwn(table, request.name)) return undefined;
    const sender = toSender(rawSender, port);
    if (sender === null) return undefined;
    const payload = table[request.name]?.request.safeParse(request.payload);
    if (payload?.success !== true) return Promise.resolve(wrapFailure('invalid'));
    // The payload was parsed by the schema of the very name whose handler is called.
    const handler = handlers[request.name as NameOf<Table>] as AnyHandler;
    return answer(request.name, () => handler(payload.data, sender), report);
  };
  port.addListener(listener);
  signal?.addEventListener('abort', () => port.removeListener(listener));
}

/**
 * The handler is called at once, not after a tick: some browser calls are allowed only straight from the click that sent the message.
 * The value goes through JSON here, because Chrome does that on the wire and Firefox does not: so both answer alike.
 */
async function answer(name: string, handle: () => unknown, report: Report): Promise<ReplyEnvelope> {
  try {
    const value = await handle();
    return wrapValue(JSON.parse(JSON.stringify(value)) as unknown);
  } catch (error) {
    if (error instanceof RequestRefused) return wrapFailure('invalid');
    report(name, error);
    return wrapFailure('failed');
  }
}
