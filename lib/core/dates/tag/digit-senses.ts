/** What a number in digits may mean: a count, a day, a year, a decade, a clock, a whole date. It decides by the form alone. */
import { sense } from './sense';
import type { Clock, DigitDate, Sense } from './sense';

const whole = /^\d+$/;
const grouped = /^\d{1,3}(?:,\d{3})+$/;
const decimal = /^\d+\.\d+$/;
const lettered = /^(\d+(?:[.]\d\d)?)(\p{L}+)$/u;
const ordinalEnding = /^(?:st|nd|rd|th)$/;
const iso = /^(\d{4})-(\d\d)-(\d\d)(?:t(\d\d):(\d\d).*)?$/;
const partial = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)$/;
const colon = /^(\d{1,2}):(\d\d)/;
const fraction = /^(\d+)\/(\d+)$/;

/** The first and last two-digit year of the twentieth century; those below are taken for the twenty-first. */
const firstOfTwentieth = 50;

/** The senses of a token that begins with a digit, or with an apostrophe before two digits. */
export function toDigitSenses(written: string): readonly Sense[] {
  const text = written.toLowerCase();
  if (whole.test(text)) return wholeSenses(text);
  if (grouped.test(text)) return [sense('digit', Number(text.replaceAll(',', '')))];
  if (decimal.test(text)) return decimalSenses(text);
  const letters = lettered.exec(text);
  if (letters !== null) return letteredSenses(letters[1] ?? '', letters[2] ?? '');
  if (/^['’‘]/.test(text)) return cutSenses(text.slice(1));
  const clock = colon.exec(text);
  if (clock !== null) return clockSenses({ hour: Number(clock[1]), minute: Number(clock[2]) });
  const parts = fraction.exec(text);
  if (parts !== null) return fractionSenses(Number(parts[1]), Number(parts[2]), text);
  const date = toDigitDate(text);
  return date === null ? [] : [sense('numeric', date)];
}

/** The full year of two digits. */
export function toFullYear(short: number): number {
  return short < firstOfTwentieth ? 2000 + short : 1900 + short;
}

function wholeSenses(text: string): Sense[] {
  const value = Number(text);
  const senses = [sense('digit', value)];
  if (text.length <= 2 && value >= 1 && value <= 31) senses.push(sense('day', value));
  if (text.length === 2) senses.push(sense('short', value));
  if (text.length === 4 && value >= 1000) senses.push(sense('year', value));
  return senses;
}

/** "2.5" is an amount, "7.15" may be a time. */
function decimalSenses(text: string): Sense[] {
  const [hour = '', minute = ''] = text.split('.');
  const senses = [sense('digit', Number(text))];
  if (hour.length <= 2 && minute.length === 2)
    senses.push(...clockSenses({ hour: Number(hour), minute: Number(minute) }, 'dotted'));
  return senses;
}

function letteredSenses(digits: string, letters: string): Sense[] {
  const value = Number(digits);
  if (letters === 's' && digits.length === 4 && value % 10 === 0) return [sense('decade', value / 10)];
  if (letters === 's' && digits.length === 2 && value % 10 === 0) return [sense('tens', value / 10)];
  if (ordinalEnding.test(letters)) {
    const senses = [sense('ordinal', value)];
    if (value >= 1 && value <= 31) senses.push(sense('day', value));
    return senses;
  }
  if ((letters === 'am' || letters === 'pm') && value >= 1 && value < 13) {
    const [hour = '', minute] = digits.split('.');
    const half = letters === 'pm' ? 12 : 0;
    return clockSenses(
      { hour: (Number(hour) % 12) + half, minute: minute === undefined ? null : Number(minute) },
      'said',
    );
  }
  return [];
}

function cutSenses(digits: string): Sense[] {
  if (digits.endsWith('s')) return digits[1] === '0' ? [sense('tens', Number(digits[0]))] : [];
  return [sense('cut', Number(digits))];
}

/** A clock that may also be a score ("21:19" is read as a time only beside words that say so) gets the sense `hours`. */
function clockSenses(clock: Clock, form: 'colon' | 'dotted' | 'said' = 'colon'): Sense[] {
  if (clock.hour > 24 || (clock.minute ?? 0) > 59) return [];
  return [sense(form === 'said' ? 'clock' : form === 'colon' ? 'hours' : 'dottedHours', clock)];
}

function fractionSenses(upper: number, lower: number, text: string): Sense[] {
  const senses: Sense[] = lower > upper && lower <= 10 ? [sense('fraction', upper / lower)] : [];
  // "10/27" beside a weekday or at the head of a report; "2017/18" is a season of sports or of a school.
  if (/^\d{1,2}\/\d{1,2}$/.test(text) && upper >= 1 && upper <= 12 && lower >= 1 && lower <= 31)
    senses.push(sense('monthDay', { month: upper, day: lower }));
  if (/^\d{4}\/\d\d$/.test(text) && (upper + 1) % 100 === lower) senses.push(sense('year', upper));
  return senses;
}

/** Month first as in America, in doubt to be turned round; with full stops day first, as where they are used. */
function toDigitDate(text: string): DigitDate | null {
  const full = iso.exec(text);
  if (full !== null) {
    const clock = full[4] === undefined ? null : { hour: Number(full[4]), minute: Number(full[5]) };
    return { year: Number(full[1]), month: Number(full[2]), day: Number(full[3]), clock, isDoubtful: false };
  }
  const [, first, mark, second, last] = partial.exec(text) ?? [];
  if (first === undefined || second === undefined || last === undefined) return null;
  if (last.length === 2 && mark !== '/') return null;
  const year = last.length === 2 ? toFullYear(Number(last)) : Number(last);
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = mark === '.' || a > 12;
  return {
    year,
    month: dayFirst ? b : a,
    day: dayFirst ? a : b,
    clock: null,
    isDoubtful: mark !== '.' && a <= 12 && b <= 12,
  };
}
