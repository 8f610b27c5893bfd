/** Who held a post on a day, as far as packs know: one person, or nobody when that is not certain. */
import { parseEdtf } from '../../dates/edtf';
import { toDayRange } from '../../dates/day-range';
import type { DayRange } from '../../dates/day-range';
import type { EntityProfile } from '../lexicon';
import type { Holder } from '../record';

/** The days an article may have appeared on; null when its date is missing or unreadable. */
export function publicationDays(published: string | null): DayRange | null {
  const date = published === null ? null : parseEdtf(published);
  return date === null ? null : toDayRange(date);
}

/** The one holder of any of the roles throughout the days; null when there was none, or more than one. */
export function holderOn(body: EntityProfile, roles: ReadonlySet<string>, days: DayRange): Holder | null {
  let found: Holder | null = null;
  for (const held of body.holders) {
    if (!roles.has(held.role)) continue;
    const date = parseEdtf(held.date);
    const tenure = date === null ? null : toDayRange(date);
    if (tenure === null || tenure.latest < days.earliest || days.latest < tenure.earliest) continue;
    const isThroughout = tenure.earliest <= days.earliest && days.latest <= tenure.latest;
    if (!isThroughout || (found !== null && found.holder !== held.holder)) return null;
    found = held;
  }
  return found;
}
