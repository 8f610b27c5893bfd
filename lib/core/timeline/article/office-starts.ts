/** Finds the office that "in his first week in office" is counted from: that of the person whom the sentence, or the one before it, is about. */
import { roleAt } from '../../card/role-at';
import { rankOfRole } from '../../card/role-rank';
import { parseEdtf } from '../../dates/edtf';
import type { OfficeStart } from '../../dates/tag/time-expression';
import type { Mention } from '../../entities/mention';
import type { EntityId, EntityRecord } from '../../entities/record';
import type { TextSpan } from '../../text/span';

/** What must be known of a person. */
export type OfficeHolder = Pick<EntityRecord, 'name' | 'events' | 'life' | 'asOf'>;

/** How far a person's name may stand from the words, in characters: the sentence and the one before it. */
const reach = 400;

/** Whether a text counts from an office at all, so that nobody's record need be read when it does not. English. */
export function mayCountFromOffice(text: string): boolean {
  return /\b(?:in|of|into|taking|took|since) (?:his |her |their )?(?:office|presidency|premiership|term|tenure|inauguration)\b/i.test(
    text,
  );
}

/** Who held which office since when, for the tagger's question about a place in the text. */
export interface OfficeStarts {
  readonly find: (span: TextSpan) => OfficeStart | null;
  /** Whose office it was that `find` has answered with. */
  readonly holderOf: (start: Pick<OfficeStart, 'label' | 'date'>) => string | null;
}

/** @param articleDate EDTF; null asks for the latest office. */
export function createOfficeStarts(
  mentions: readonly Pick<Mention, 'start' | 'end' | 'entityId' | 'kind'>[],
  holders: ReadonlyMap<EntityId, OfficeHolder>,
  articleDate: string | null,
): OfficeStarts {
  const people = mentions.filter(({ entityId }) => holders.has(entityId));
  const names = new Map<string, string>();
  return {
    find: (span) => {
      for (const { entityId } of nearestFirst(people, span)) {
        const holder = holders.get(entityId);
        const start = holder === undefined ? null : toStart(holder, articleDate);
        if (holder === undefined || start === null) continue;
        names.set(keyOf(start), holder.name);
        return start;
      }
      return null;
    },
    holderOf: (start) => names.get(keyOf(start)) ?? null,
  };
}

function keyOf({ label, date }: Pick<OfficeStart, 'label' | 'date'>): string {
  return `${date} ${label}`;
}

/** The one who is named right after the words ("In his first week in office, Lee …"), then those before them, the last first. */
function* nearestFirst<Named extends TextSpan>(people: readonly Named[], span: TextSpan): Generator<Named> {
  const next = people.find(({ start }) => start >= span.end);
  if (next !== undefined && next.start - span.end <= 3) yield next;
  for (const one of people.toReversed()) {
    if (one.end <= span.start && span.start - one.end <= reach) yield one;
  }
}

function toStart(holder: OfficeHolder, articleDate: string | null): OfficeStart | null {
  const role = roleAt(holder, articleDate);
  if (role === null || rankOfRole(role.role) === 2) return null;
  const date = parseEdtf(role.date);
  const start = date?.kind === 'interval' ? date.start : date;
  if (start === null || typeof start === 'string' || start.precision !== 'day') return null;
  return { label: role.role, date: role.date.split('/')[0] ?? role.date };
}
