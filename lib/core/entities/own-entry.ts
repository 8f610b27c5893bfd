/** What the reader types about somebody or something that no pack knows. It is turned into a record by whoever knows how packs write names. */
import * as z from 'zod/mini';
import { parseEdtf } from '../dates/edtf';
import { edtfSchema, entityKindSchema } from './record';
import type { EntityRecord } from './record';

const nameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** A date that exists; the record's own schema checks the form alone. */
const realDateSchema = edtfSchema.check(z.refine((text) => parseEdtf(text) !== null));

/** Only addresses that a browser opens as a page: the link is put behind a button one day. */
export const webLinkSchema = z.url({ protocol: /^https?$/ }).check(z.maxLength(2_000));

export const ownEntrySchema = z.object({
  name: nameSchema,
  otherNames: z.array(nameSchema).check(z.maxLength(50)),
  kind: entityKindSchema,
  /** A sentence or two; may be empty. */
  description: z.string().check(z.trim(), z.maxLength(2_000)),
  events: z
    .array(z.object({ date: realDateSchema, text: z.string().check(z.trim(), z.minLength(1), z.maxLength(400)) }))
    .check(z.maxLength(100)),
  /** Where it can be checked, or null. */
  link: z.nullable(webLinkSchema),
});
/** An entry of the reader's own, as the form holds it. */
export type OwnEntry = z.infer<typeof ownEntrySchema>;

/** The entry that a record of the reader's own was made from, for editing it. */
export function toOwnEntry(record: EntityRecord, link: string | null): OwnEntry {
  const otherNames = record.aliases.filter(({ text, use }) => use === 'name' && text !== record.name);
  return {
    name: record.name,
    otherNames: otherNames.map(({ text }) => text),
    kind: record.kind,
    description: record.description,
    events: record.events.map(({ date, text }) => ({ date, text })),
    link,
  };
}
