/** The year in which something began, for counting by years. For order and display use the dates themselves. */
import { fromDayNumber } from '../dates/calendar';
import { parseEdtf } from '../dates/edtf';
import { likelyBeginning, likelyEnding } from '../dates/likely-day';

/** The likely year of an EDTF date, astronomically counted; of a span, when it began, or ended where nobody knows its beginning. Null where nothing is known. */
export function likelyYear(edtf: string): number | null {
  const date = parseEdtf(edtf);
  if (date === null) return null;
  const day = [likelyBeginning(date), likelyEnding(date)].find((one) => Number.isFinite(one));
  return day === undefined ? null : fromDayNumber(Math.floor(day)).year;
}
