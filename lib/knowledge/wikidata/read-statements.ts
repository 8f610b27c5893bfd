/** The statements of one property: deprecated ones dropped, dates from qualifiers, unknown and absent values kept apart. */
import * as z from 'zod/mini';
import { toList, toMap, toText } from './loose-json';
import type { LooseMap } from './loose-json';
import { readTimeValue } from './time-value';

/** One statement, small enough to be put away by the million. Dates are EDTF. */
export const statementSchema = z.object({
  property: z.string(),
  /** Another item: `Q123`. */
  item: z.optional(z.string()),
  /** A date of its own. */
  date: z.optional(z.string()),
  /** A text of its own, with its language. */
  text: z.optional(z.string()),
  language: z.optional(z.string()),
  from: z.optional(z.string()),
  /** Empty: it ended, nobody knows when. */
  to: z.optional(z.string()),
  at: z.optional(z.string()),
  preferred: z.optional(z.literal(true)),
  /** Some date in it is of the Julian calendar. */
  julian: z.optional(z.literal(true)),
});
export type Statement = z.infer<typeof statementSchema>;

const circa = 'Q5727902';
const presumably = 'Q18122778';

/** The statements of a property that say something; `somevalue` and `novalue` say nothing that can be shown. */
export function readStatements(claims: LooseMap, property: string): Statement[] {
  return toList(claims[property]).flatMap((claim) => {
    const map = toMap(claim);
    if (map.rank === 'deprecated') return [];
    const value = readValue(toMap(map.mainsnak));
    if (value === null) return [];
    const qualifiers = toMap(map.qualifiers);
    const { dates, julian } = readDates(qualifiers);
    const statement: Statement = { property, ...value.fields, ...dates };
    if (statement.date !== undefined) statement.date += readDoubt(qualifiers);
    if (map.rank === 'preferred') statement.preferred = true;
    if (value.julian || julian) statement.julian = true;
    return [statement];
  });
}

/** The item that a value names; old dumps give only its number. */
export function readItemId(value: unknown): string | null {
  const map = toMap(value);
  const id = toText(map.id) ?? (typeof map['numeric-id'] === 'number' ? `Q${String(map['numeric-id'])}` : null);
  return id !== null && /^Q[1-9]\d{0,11}$/.test(id) ? id : null;
}

function readValue(snak: LooseMap): { fields: Partial<Statement>; julian: boolean } | null {
  if (snak.snaktype !== 'value') return null;
  const datavalue = toMap(snak.datavalue);
  const value = datavalue.value;
  if (datavalue.type === 'wikibase-entityid') {
    const item = readItemId(value);
    return item === null ? null : { fields: { item }, julian: false };
  }
  if (datavalue.type === 'time') {
    const time = readTimeValue(value);
    return time === null ? null : { fields: { date: time.date }, julian: time.julian };
  }
  if (datavalue.type !== 'monolingualtext') return null;
  const text = toText(toMap(value).text);
  const language = toText(toMap(value).language);
  return text === null || language === null ? null : { fields: { text, language }, julian: false };
}

function readDates(qualifiers: LooseMap): { dates: Pick<Statement, 'from' | 'to' | 'at'>; julian: boolean } {
  const from = readQualifier(qualifiers.P580);
  const to = readQualifier(qualifiers.P582);
  const at = readQualifier(qualifiers.P585);
  const dates: Pick<Statement, 'from' | 'to' | 'at'> = {};
  if (from?.date !== undefined && from.date !== '') dates.from = from.date;
  if (to !== null) dates.to = to.date;
  if (at?.date !== undefined && at.date !== '') dates.at = at.date;
  return { dates, julian: [from, to, at].some((time) => time?.julian === true) };
}

/** The first date of a qualifier: an empty one for `somevalue`, null for `novalue` and for none. */
function readQualifier(snaks: unknown): { date: string; julian: boolean } | null {
  for (const snak of toList(snaks)) {
    const map = toMap(snak);
    if (map.snaktype === 'somevalue') return { date: '', julian: false };
    const time = map.snaktype === 'value' ? readTimeValue(toMap(map.datavalue).value) : null;
    if (time !== null) return time;
  }
  return null;
}

/** EDTF's mark for what "sourcing circumstances" say of a date. */
function readDoubt(qualifiers: LooseMap): string {
  const items = toList(qualifiers.P1480).map((snak) => readItemId(toMap(toMap(snak).datavalue).value));
  const [about, perhaps] = [items.includes(circa), items.includes(presumably)];
  return about && perhaps ? '%' : about ? '~' : perhaps ? '?' : '';
}
