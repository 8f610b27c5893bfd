/**
 * EDTF dates as a reader reads them, with the precision they have and no more. Month names and their order come from `Intl`; the year is put
 * in by us, so that no year passes through `Date`. It decides nothing about layout.
 */
import { findDateWords } from './date-word-tables';
import type { DateWords } from './date-words';
import { toYearRange } from './edtf';
import type { EdtfDate, EdtfInterval, EdtfPoint } from './edtf';

/** `long` for sentences ("27 April 2018"), `short` for the narrow column of a timeline ("27 Apr 2018", spans as years: "2010–18"). */
export interface DateFormat {
  /** BCP 47. */
  readonly locale: string;
  readonly style: 'short' | 'long';
  /** Left out, they are those of the locale. */
  readonly words?: DateWords;
}

/** A date in words; an interval of which nothing is known is the table's `unknown`. */
export function formatEdtf(date: EdtfDate, format: DateFormat): string {
  return date.kind === 'point' ? formatPoint(date, format) : formatInterval(date, format);
}

function formatPoint(point: EdtfPoint, format: DateFormat): string {
  const words = format.words ?? findDateWords(format.locale);
  const plain =
    point.precision === 'century'
      ? formatCentury(point, format)
      : point.precision === 'decade'
        ? formatDecade(point, format)
        : formatDay(point, format);
  const perhaps = point.qualifier === '?' || point.qualifier === '%' ? words.perhaps(plain) : plain;
  return point.qualifier === '~' || point.qualifier === '%' ? words.around(perhaps) : perhaps;
}

function formatCentury(point: EdtfPoint, format: DateFormat): string {
  const words = format.words ?? findDateWords(format.locale);
  const known = Math.abs(point.year);
  // The hundred years from -0199 to -0100 are 200 to 101 BCE, which is the second century BCE; counted without a year 0, that fits whole.
  return point.negative ? words.bce(words.century(known + 1)) : words.century(known + 1);
}

function formatDecade(point: EdtfPoint, format: DateFormat): string {
  const words = format.words ?? findDateWords(format.locale);
  const [first, last] = toYearRange(point);
  // "the 1900s" would be read as the whole century, and decades before the common era do not line up with the years as they are counted.
  if (point.negative || first % 100 === 0) return joinYears(first, last, format);
  return words.decade(yearDigits(first, format.locale));
}

function formatDay(point: EdtfPoint, format: DateFormat): string {
  const formatter = findFormatter(format, point.precision);
  // A leap year in which every month and day exists; the `year` part is replaced below.
  const date = new Date(Date.UTC(2004, (point.month ?? 1) - 1, point.day ?? 1));
  const parts = formatter.formatToParts(date).filter((part) => part.type !== 'era' || point.year > 0);
  return parts.map((part) => (part.type === 'year' ? yearWithEra(point.year, format) : part.value)).join('');
}

function formatInterval({ start, end }: EdtfInterval, format: DateFormat): string {
  const words = format.words ?? findDateWords(format.locale);
  if (typeof start === 'string') {
    return typeof end === 'string' ? words.unknown : words.until(formatPoint(end, format));
  }
  if (typeof end === 'string') return (end === 'open' ? words.since : words.from)(formatPoint(start, format));
  if (start.qualifier === '' && end.qualifier === '') {
    const compact = formatCompactSpan(start, end, format);
    if (compact !== null) return compact;
  }
  const [from, to] = [formatPoint(start, format), formatPoint(end, format)];
  return from === to ? from : `${from} – ${to}`;
}

/** Spans that have a shorter form than their two ends side by side; null for the others. */
function formatCompactSpan(start: EdtfPoint, end: EdtfPoint, format: DateFormat): string | null {
  if (
    start.precision === 'decade' ||
    start.precision === 'century' ||
    end.precision === 'decade' ||
    end.precision === 'century'
  )
    return null;
  const bothYears = start.precision === 'year' && end.precision === 'year';
  if (start.year !== end.year)
    return bothYears || format.style === 'short' ? joinYears(start.year, end.year, format) : null;
  if (bothYears) return formatPoint(start, format);
  // Only years of four digits mean the same to `Date` and to the reader.
  if (start.precision !== end.precision || start.year < 1000) return null;
  return findFormatter(format, start.precision).formatRange(toSafeDate(start), toSafeDate(end));
}

function toSafeDate(point: EdtfPoint): Date {
  return new Date(Date.UTC(point.year, (point.month ?? 1) - 1, point.day ?? 1));
}

/** "1998–2003", and in the short style "2010–18" within a century. */
function joinYears(first: number, last: number, format: DateFormat): string {
  if (first === last) return yearWithEra(first, format);
  if (first <= 0 && last <= 0) {
    const words = format.words ?? findDateWords(format.locale);
    return words.bce(`${yearDigits(1 - first, format.locale)}–${yearDigits(1 - last, format.locale)}`);
  }
  if (first < 1000) return `${yearWithEra(first, format)} – ${yearWithEra(last, format)}`;
  const sameCentury = Math.floor(first / 100) === Math.floor(last / 100);
  const lastText = yearDigits(last, format.locale);
  return `${yearDigits(first, format.locale)}–${format.style === 'short' && sameCentury ? lastText.slice(-2) : lastText}`;
}

function yearWithEra(year: number, format: DateFormat): string {
  const words = format.words ?? findDateWords(format.locale);
  if (year <= 0) return words.bce(yearDigits(1 - year, format.locale));
  const digits = yearDigits(year, format.locale);
  return year < 1000 ? words.ce(digits) : digits;
}

function yearDigits(year: number, locale: string): string {
  return new Intl.NumberFormat(locale, { useGrouping: false }).format(year);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than a hundred uses of it. */
function findFormatter({ locale, style }: DateFormat, precision: EdtfPoint['precision']): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${precision}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: style }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  formatters.set(key, made);
  return made;
}
