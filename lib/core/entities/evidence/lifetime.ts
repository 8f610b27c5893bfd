/** Whether an entity can be meant on the day of an article. It compares years and no more: lives are often known no better. */
import { parseEdtf, toYearRange } from '../../dates/edtf';
import type { EdtfDate } from '../../dates/edtf';
import type { EntityKind } from '../record';

/** Years after a death in which a bare family name is still taken to mean that person. */
const rememberedYears = 30;

/** `future`: not yet born or founded; `past`: dead or gone so long that only a full name can mean it. */
export type Standing = 'current' | 'past' | 'future';

/** The last year a date may mean, or null when it is open, unknown or unreadable. */
function lastYear(date: EdtfDate | null): number | null {
  if (date === null) return null;
  const end = date.kind === 'point' ? date : date.end;
  return typeof end === 'string' ? null : toYearRange(end)[1];
}

function firstYear(date: EdtfDate | null): number | null {
  if (date === null) return null;
  const start = date.kind === 'point' ? date : date.start;
  return typeof start === 'string' ? null : toYearRange(start)[0];
}

/** The last year an article's EDTF date may mean; null when it is missing or unreadable. */
export function yearOf(published: string | null): number | null {
  return published === null ? null : lastYear(parseEdtf(published));
}

/** How an entity stands to the year of an article. Laws, works and events are spoken of for ever and, as plans, before they happen. */
export function standingIn(year: number | null, life: string | null, kind: EntityKind): Standing {
  if (year === null || life === null) return 'current';
  const date = parseEdtf(life);
  const begun = firstYear(date);
  if (begun !== null && begun > year && kind !== 'event') return 'future';
  const ended = lastYear(date);
  return kind === 'person' && date?.kind === 'interval' && ended !== null && ended + rememberedYears < year
    ? 'past'
    : 'current';
}
