/** The document's date as the tagger counts from it. */
import { parseEdtf } from '../../edtf';
import { dayOf, partOfYear } from './stretch';
import type { Stretch } from './stretch';

const stamp = /^(-?\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T ].*)?$/;

/** Reads an EDTF day, month or year, or a time stamp that begins with one; null for anything else, and for days that do not exist. */
export function readDocumentDate(text: string | null): Stretch | null {
  const date = parseEdtf(stamp.exec(text ?? '')?.[1] ?? '');
  if (date?.kind !== 'point') return null;
  const { year, month, day } = date;
  if (month === null) return { grain: 'year', count: year };
  return day === null ? partOfYear('month', year, month) : dayOf(year, month, day);
}
