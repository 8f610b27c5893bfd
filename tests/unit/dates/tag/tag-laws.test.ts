import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '@/lib/core/dates/calendar';
import { toDayRange } from '@/lib/core/dates/day-range';
import { parseEdtf, printEdtf } from '@/lib/core/dates/edtf';
import { tagDates, tagDatesNow } from '@/lib/core/dates/tag/tag-dates';
import type { TimeExpression } from '@/lib/core/dates/tag/time-expression';
import { toEdtfDay } from '@/lib/core/dates/day-range';

const pieces = [
  'on Friday',
  'last week',
  'two years ago',
  'the following day',
  'a year earlier',
  'in May',
  'on 3 May 2018',
  'from 2017 to 2022',
  'in the third quarter',
  'the quarter',
  'for two weeks',
  'over the past four years',
  'at noon',
  'last night',
  'every month',
  'in his first week in office',
  'the 1990s',
  'on 31 February',
  'the court ruled',
  'it will meet',
  'a 26-year-old man',
  'the the',
  '1,500 troops',
  'Section 1983',
  '.',
  ',',
  '\n',
  '“',
];
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const day = fc.integer({
  min: toDayNumber({ year: 1850, month: 1, day: 1 }),
  max: toDayNumber({ year: 2100, month: 1, day: 1 }),
});
const toDate = (dayNumber: number): string => toEdtfDay(dayNumber * 86_400_000);
const date = fc.oneof(day.map(toDate), fc.constant(null));

/** Whether the document's date plays a part in an expression, directly or through those it counts from. */
function isRelative(one: TimeExpression, all: readonly TimeExpression[]): boolean {
  const { anchor } = one;
  if (anchor === null) return false;
  if (anchor.kind !== 'expression') return anchor.kind === 'document';
  const from = all.find(({ start, end }) => start === anchor.start && end === anchor.end);
  return from !== undefined && isRelative(from, all);
}

describe('the tagger, for any text', () => {
  it('gives expressions in order, apart from each other, inside the text', () => {
    fc.assert(
      fc.property(anyText, date, (text, published) => {
        let end = 0;
        for (const found of tagDatesNow(text, published)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
          ({ end } = found);
        }
      }),
    );
  });

  it('gives dates that EDTF can read and prints the same, with a precision, or neither', () => {
    fc.assert(
      fc.property(anyText, date, (text, published) => {
        for (const { edtf, precision } of tagDatesNow(text, published)) {
          expect(edtf === null).toBe(precision === null);
          if (edtf === null) continue;
          const parsed = parseEdtf(edtf);
          expect(parsed).not.toBeNull();
          if (parsed !== null) expect(printEdtf(parsed)).toBe(edtf);
        }
      }),
    );
  });

  it('anchors an expression only in an earlier one', () => {
    fc.assert(
      fc.property(prose, date, (text, published) => {
        const found = tagDatesNow(text, published);
        for (const { start, anchor } of found) {
          if (anchor?.kind !== 'expression') continue;
          expect(anchor.start).toBeLessThan(start);
          expect(found.some((one) => one.start === anchor.start && one.end === anchor.end)).toBe(true);
        }
      }),
    );
  });

  it('follows every "from" with its "to"', () => {
    fc.assert(
      fc.property(prose, date, (text, published) => {
        const bounds = tagDatesNow(text, published).map(({ bound }) => bound);
        bounds.forEach((bound, at) => {
          if (bound === 'from') expect(bounds[at + 1]).toBe('to');
          if (bound === 'to') expect(bounds[at - 1]).toBe('from');
        });
      }),
    );
  });

  it('says the same whether it pauses or not', () => {
    fc.assert(
      fc.property(prose, date, (text, published) => {
        const steps = tagDates(text, published);
        let step = steps.next();
        while (step.done !== true) step = steps.next();
        expect(step.value).toEqual(tagDatesNow(text, published));
      }),
    );
  });

  it('leaves no date that counts from a document without one', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { anchor, edtf } of tagDatesNow(text, null)) {
          expect(anchor?.kind).not.toBe('document');
          if (anchor?.kind === 'missing') expect(edtf).toBeNull();
        }
      }),
    );
  });

  it('moves exactly the relative dates when the document moves by whole weeks', () => {
    const relativeDays = prose.map((text) =>
      text.replace(/in May|the third quarter|the quarter|31 February/g, 'yesterday'),
    );
    fc.assert(
      fc.property(relativeDays, day, fc.integer({ min: -400, max: 400 }), (text, published, weeks) => {
        const [here, there] = [published, published + weeks * 7].map((one) => tagDatesNow(text, toDate(one)));
        expect(there?.map(({ start, end }) => [start, end])).toEqual(here?.map(({ start, end }) => [start, end]));
        here?.forEach((one, at) => {
          const other = there?.[at];
          if (one.edtf === null || other === undefined || other.edtf === null) return;
          if (!isRelative(one, here)) expect(other.edtf).toBe(one.edtf);
          else if (one.precision === 'day' || one.precision === 'week' || one.precision === 'time')
            expect(firstDay(other.edtf) - firstDay(one.edtf)).toBe(weeks * 7);
        });
      }),
    );
  });
});

function firstDay(edtf: string): number {
  const parsed = parseEdtf(edtf);
  if (parsed === null) throw new Error(edtf);
  return toDayRange(parsed).earliest;
}

describe('a day in digits', () => {
  it('is found as it was written', () => {
    fc.assert(
      fc.property(day, (dayNumber) => {
        expect(tagDatesNow(`It ended on ${toDate(dayNumber)}.`, null)).toMatchObject([{ edtf: toDate(dayNumber) }]);
      }),
    );
  });

  it('is found as British and as American newspapers write it', () => {
    fc.assert(
      fc.property(day, (dayNumber) => {
        const { year, month, day: number } = fromDayNumber(dayNumber);
        const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
          new Date(Date.UTC(2000, month - 1, 1)),
        );
        for (const written of [`${number} ${name} ${year}`, `${name} ${number}, ${year}`])
          expect(tagDatesNow(`It ended on ${written}.`, null)).toMatchObject([{ edtf: toDate(dayNumber) }]);
      }),
    );
  });
});
