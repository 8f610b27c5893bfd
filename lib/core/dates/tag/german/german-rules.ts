/** German phrases of time: dates with a full stop after the day, "vor zwei Jahren", "am Freitag", "seit 2011". */
import { toFullYear } from '../digit-senses';
import { rule } from '../grammar/pattern';
import type { Grammar, Guard } from '../grammar/pattern';
import type { Captures } from '../grammar/phrases';
import { after, before, isCapital } from '../neighbours';
import { calendar, length, modified, nothing, pairOf, shift } from '../reading';
import type { Reading } from '../reading';

const yearWords = new Set('in im jahr jahre jahres seit bis von ab um anfang mitte ende und zwischen'.split(' '));

/** A bare number is a year after a word that a year follows; else where no noun follows that it would count. */
const isYear: Guard = (tokens, first, last) => {
  const year = Number(tokens[first]?.key);
  if (yearWords.has(before(tokens, first)?.key ?? '')) return year >= 1000 && year <= 2199;
  const next = after(tokens, last);
  return year >= 1800 && year <= 2060 && !(isCapital(next) || next?.key === '%');
};

const date = ({ day, month, weekday, yearName }: Captures): Reading => calendar({ day, month, weekday, ...yearName });

const dates = ['<day> . <month>', '<day> . <month> <yearName>', '<month>', '<month> <yearName>'].flatMap((pattern) =>
  [pattern, `<weekday> , ${pattern}`, `<weekday> , den|dem ${pattern}`].map((one) => rule(one, date)),
);

const fromDocument = ({ amount, unit, units }: Captures): Reading | null => {
  const counted = unit ?? units;
  if (counted === undefined) return null;
  if (amount?.value === null) return { kind: 'reference', value: 'PAST_REF' };
  return shift(-1, counted, 'document', amount === undefined ? {} : { amount, compares: true });
};

const fromStory =
  (sign: -1 | 1) =>
  ({ amount, unit, units }: Captures): Reading | null => {
    const counted = unit ?? units;
    return counted === undefined || amount === undefined || amount.value === null
      ? null
      : shift(sign, counted, 'narrative', { amount });
  };

/** The grammar. */
export const germanGrammar: Grammar = {
  amount: [
    rule('<digit>', ({ digit }) => (digit === undefined ? null : { value: digit })),
    rule('<small>', ({ small }) => (small === undefined ? null : { value: small })),
    rule('<vague>', ({ vague }) => vague ?? null),
    rule('ein paar', () => ({ value: null })),
  ],
  yearName: [
    rule('<year>', ({ year }) => ({ year })),
    rule('<cut>', ({ cut }) => (cut === undefined ? null : { year: toFullYear(cut) })),
    rule('<year> v . chr', ({ year = 0 }) => ({ year: 1 - year })),
    rule('<digit> v . chr', ({ digit = 0 }) => ({ year: 1 - digit })),
    rule('<shift> jahres', ({ shift: years }) => ({ yearShift: years })),
  ],
  hour: [
    rule('<hours> uhr', ({ hours }) => (hours === undefined ? null : { clock: hours, zone: null })),
    rule('<dottedHours> uhr', ({ dottedHours }) =>
      dottedHours === undefined ? null : { clock: dottedHours, zone: null },
    ),
    rule('<digit> uhr', ({ digit = 99 }) => (digit <= 24 ? { clock: { hour: digit, minute: 0 }, zone: null } : null)),
  ],
  date: [
    ...dates,
    rule('<numeric>', ({ numeric }) => (numeric === undefined ? null : { kind: 'digits', date: numeric })),
    rule('<weekday>', date),
    rule('<year>', ({ year }) => calendar({ year }), isYear),
    rule('jahr|jahre|jahres <year>', ({ year }) => calendar({ year })),
    rule('<shift> <weekday>', ({ shift: direction, weekday }) => calendar({ weekday, direction })),
    rule('<shift> <month>', ({ shift: direction, month }) => calendar({ month, direction })),
    rule('<shift> <season>', ({ shift: direction, season }) => calendar({ season, direction })),
    rule('<season> <yearName>', ({ season, yearName }) => calendar({ season, ...yearName })),
    rule('<ordinal> quartal <yearName>?', ({ ordinal, yearName }) => calendar({ quarter: ordinal, ...yearName })),
    rule('<day> . jahrhundert', ({ day = 1 }) => calendar({ century: day - 1 })),
    rule('<year> jahre|jahren', ({ year = 0 }) => (year % 10 === 0 ? calendar({ decade: year / 10 }) : null)),
    rule('<holiday> <yearName>?', ({ holiday, yearName }) => calendar({ holiday, ...yearName })),
    rule('heute', () => shift(0, 'day', 'document')),
    rule('gestern', () => shift(-1, 'day', 'document')),
    rule('vorgestern', () => shift(-1, 'day', 'document', { amount: { value: 2 } })),
    rule('übermorgen', () => shift(1, 'day', 'document', { amount: { value: 2 } })),
    rule('<shift> <unit>', ({ shift: sign, unit }) =>
      sign === undefined || unit === undefined ? null : shift(sign, unit, 'document'),
    ),
    rule('am folgenden|nächsten tag', () => shift(1, 'day', 'narrative')),
    rule('vor <amount> <units>', fromDocument),
    rule('vor <amount> <unit>', fromDocument),
    rule('<amount> <units> später|danach', fromStory(1)),
    rule('<amount> <unit> später|danach', fromStory(1)),
    rule('<amount> <units> zuvor|davor|früher', fromStory(-1)),
    rule('<amount> <unit> zuvor|davor|früher', fromStory(-1)),
  ],
  length: [
    rule('<amount> <units>', ({ amount, units }) => (amount && units ? length(amount, units) : null)),
    rule('<amount> <unit>', ({ amount, unit }) => (amount && unit ? length(amount, unit) : null)),
    rule('den? <shift> <amount> <units>', ({ shift: sign, amount, units }) =>
      amount && units && sign !== undefined ? length(amount, units, sign) : null,
    ),
  ],
  expression: [
    rule('<amount> jahre alt|alte|alten|alter|altes', () => nothing),
    rule('€|$ <digit>', () => nothing),
    rule('<digit> euro|dollar|prozent|%|menschen|personen', () => nothing),
    rule('seite|nr|nummer|paragraf|paragraph|artikel|absatz|§ .? <digit>', () => nothing),
    rule('<date>', ({ date: of }) => of ?? null),
    rule('<length>', ({ length: of }) => of ?? null),
    rule('anfang <date>', ({ date: of }) => (of === undefined ? null : modified('START', of))),
    rule('mitte <date>', ({ date: of }) => (of === undefined ? null : modified('MID', of))),
    rule('ende <date>', ({ date: of }) => (of === undefined ? null : modified('END', of))),
    rule('von|zwischen [<date>] bis|und [<date:second>]', ({ date: first, second }) =>
      first === undefined || second?.date === undefined ? null : pairOf(first, second.date),
    ),
    rule('<hour>', ({ hour }) => (hour === undefined ? null : { kind: 'time', ...hour, part: null, day: null })),
    rule('<weekday> <part>', ({ weekday, part }) =>
      part === undefined ? null : { kind: 'time', clock: null, part, zone: null, day: calendar({ weekday }) },
    ),
    rule('gestern abend', () => ({
      kind: 'time',
      clock: null,
      part: 'EV',
      zone: null,
      day: shift(-1, 'day', 'document'),
    })),
    rule('jeden|jede|jedes <unit>', ({ unit }) =>
      unit === undefined ? null : { kind: 'set', part: { amount: { value: 1 }, unit } },
    ),
    rule('<often>', ({ often }) =>
      often === undefined ? null : { kind: 'set', part: { amount: { value: 1 }, unit: often } },
    ),
    rule('<weekdays>', ({ weekdays }) => (weekdays === undefined ? null : { kind: 'weekdays', weekday: weekdays })),
    rule('derzeit|zurzeit|jetzt', () => ({ kind: 'reference', value: 'PRESENT_REF' })),
    rule('kürzlich|neulich|zuletzt', () => ({ kind: 'reference', value: 'PAST_REF' })),
    rule('bald|demnächst', () => ({ kind: 'reference', value: 'FUTURE_REF' })),
  ],
};
