/** How components print dates: the core's formatting in the language of the words. */
import { useCallback } from 'preact/hooks';
import { coarsen, parseEdtf, printEdtf } from '@/lib/core/dates/edtf';
import type { EdtfPoint, OpenEnd, Precision } from '@/lib/core/dates/edtf';
import { formatEdtf } from '@/lib/core/dates/format-edtf';
import { useWords } from './words';

/** Prints an EDTF date; one that cannot be read is shown as it stands, which is better than nothing or a wrong day. */
export type FormatDate = (edtf: string, style: 'short' | 'long') => string;

/** The date format of the surrounding words. */
export function useFormatDate(): FormatDate {
  const { language } = useWords();
  return useCallback(
    (edtf, style) => {
      const date = parseEdtf(edtf);
      return date === null ? edtf : formatEdtf(date, { locale: language, style });
    },
    [language],
  );
}

/** What `<time datetime>` accepts of an EDTF date: a plain year, month or day of the common era; of a span its start; else nothing. */
export function toDateTime(edtf: string): string | undefined {
  return /^(?!0000)\d{4}(?:-\d{2}){0,2}(?=[~?%]?(?:\/|$))/.exec(edtf)?.[0];
}

/** The date with at most this precision, each end of an interval for itself. */
export function coarsenDate(edtf: string, precision: Precision): string {
  const date = parseEdtf(edtf);
  if (date === null) return edtf;
  if (date.kind === 'point') return printEdtf(coarsen(date, precision));
  return printEdtf({ ...date, start: coarsenEnd(date.start, precision), end: coarsenEnd(date.end, precision) });
}

function coarsenEnd(end: EdtfPoint | OpenEnd, precision: Precision): EdtfPoint | OpenEnd {
  return typeof end === 'string' ? end : coarsen(end, precision);
}
