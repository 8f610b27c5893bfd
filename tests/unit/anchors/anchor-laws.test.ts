import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorSchema } from '@/lib/core/anchors/anchor';
import { createAnchorSearch } from '@/lib/core/anchors/anchor-search';
import { describeSpan } from '@/lib/core/anchors/describe';
import { findAnchorNow, runThrough } from '@/lib/core/anchors/find';
import { foldText } from '@/lib/core/anchors/folded/fold';
import { madeUpText } from './made-up-text';
import { anyText } from '../../support/any-text';

const word = fc.constantFrom(
  'harbour',
  'the',
  'lights',
  'of',
  'Elsewhere',
  'keeper',
  'voted',
  'again',
  'a',
  'stars',
  'Ärger',
  '港口',
  '“so”',
  '😀',
  '—',
  'I',
);
const prose = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '. ', ', ', '\n')), { minLength: 1, maxLength: 120 })
  .map((pieces) => pieces.map(([text, gap]) => text + gap).join(''));
const proseWithSpan = fc
  .oneof(
    prose,
    anyText(120).filter((text) => text !== ''),
  )
  .chain((text) =>
    fc.tuple(fc.nat({ max: text.length - 1 }), fc.nat({ max: text.length - 1 })).map(([a, b]) => ({
      text,
      start: Math.min(a, b),
      end: Math.max(a, b) + 1,
    })),
  );

describe('every span', () => {
  it('is found again where it was, in the text that did not change', () => {
    fc.assert(
      fc.property(proseWithSpan, ({ text, start, end }) => {
        const anchor = describeSpan(text, { start, end });
        const placement = findAnchorNow(text, anchor);
        if (anchor.exact.trim() === '') expect(placement.kind).toBe('lost');
        else expect(placement).toMatchObject({ kind: 'found', start, end });
      }),
      { numRuns: 400 },
    );
  });

  it('becomes an anchor that can be stored', () => {
    fc.assert(
      fc.property(proseWithSpan, ({ text, start, end }) => {
        expect(anchorSchema.safeParse(describeSpan(text, { start, end })).success).toBe(true);
      }),
    );
  });

  it('is never moved to other words by paragraphs that are added before or after', () => {
    fc.assert(
      fc.property(proseWithSpan, prose, prose, ({ text, start, end }, before, after) => {
        const page = `${before}\n${text}\n${after}`;
        const placement = findAnchorNow(page, describeSpan(text, { start, end }));
        // Where the added text repeats the old, another place may be as good; its words and its context are then the same.
        if (placement.kind === 'found')
          expect(foldText(page.slice(placement.start, placement.end))).toBe(foldText(text.slice(start, end)));
        expect(placement.kind).not.toBe('changed');
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its words when text is added to its own sentence', () => {
    fc.assert(
      fc.property(proseWithSpan, prose, prose, ({ text, start, end }, before, after) => {
        const page = before + text + after;
        const placement = findAnchorNow(page, describeSpan(text, { start, end }));
        if (placement.kind === 'lost') return;
        expect(foldText(page.slice(placement.start, placement.end))).toContain(foldText(text.slice(start, end)));
      }),
      { numRuns: 300 },
    );
  });

  it('throws when it is no span of the text, which is a mistake of ours', () => {
    expect(() => describeSpan('abc', { start: 2, end: 2 })).toThrow(RangeError);
    expect(() => describeSpan('abc', { start: 0, end: 4 })).toThrow(RangeError);
  });
});

describe('a repeated phrase', () => {
  it('remembers as much as tells its places apart', () => {
    const line = 'the lamps were lit again that night ';
    const text = `First ${line.repeat(3)}Then ${line.repeat(3)}`;
    const start = text.lastIndexOf('lamps');
    const anchor = describeSpan(text, { start, end: start + 5 });
    expect(anchor.repeated).toBe(true);
    expect(text.indexOf(anchor.prefix + anchor.exact + anchor.suffix)).toBe(anchor.start - anchor.prefix.length);
    expect(findAnchorNow(text, anchor)).toMatchObject({ kind: 'found', start });
  });
});

describe('folding', () => {
  it('keeps every code unit in its place', () => {
    fc.assert(fc.property(anyText(), (text) => foldText(text).length === text.length));
    expect(foldText('İSTANBUL “x”')).toHaveLength(12);
  });

  it('gives a part what it gives the whole', () => {
    const letters = fc.constantFrom('Σ', 'ς', 'İ', 'ǅ', 'Ⅷ', 'A', '“', '𐐀', '\ud801', ' ', 'É');
    const texts = fc.array(letters, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, anyText()), fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1)];
        expect(foldText(text.slice(from, to))).toBe(foldText(text).slice(from, to));
      }),
    );
  });
});

describe('long work', () => {
  it('is cut into slices, and stopping it is leaving it', () => {
    const text = madeUpText(120_000);
    const work = createAnchorSearch(text);
    let slices = 1;
    let step = work.next();
    for (; step.done !== true; step = work.next()) slices++;
    expect(slices).toBeGreaterThan(3);
    const lost = step.value.find({
      exact: 'words that stand nowhere in this long text',
      prefix: '',
      suffix: '',
      start: 0,
      end: 42,
    });
    expect(runThrough(lost)).toEqual({ kind: 'lost' });
  });

  it('finds a quote of 100,000 characters by its ends', () => {
    const text = madeUpText(40_000);
    const start = text.indexOf('. ', 5_000) + 2;
    const end = text.indexOf('. ', start + 100_000) + 1;
    const added = ' Something new was put in here.';
    const edited = text.slice(0, 60_000) + added + text.slice(60_000);
    expect(findAnchorNow(edited, describeSpan(text, { start, end }))).toMatchObject({
      kind: 'changed',
      start,
      end: end + added.length,
    });
  });
});
