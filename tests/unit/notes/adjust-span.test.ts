import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveEnd, snapEnd } from '@/lib/core/notes/adjust-span';
import type { EndStep } from '@/lib/core/notes/adjust-span';
import { toWords } from '@/lib/core/text/words';

const text =
  'Ferries sail at noon. The pilots, who had slept, went back to work.\nNobody asked why. “It was late,” said Ada.';

function span(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function moved(words: string, ...steps: readonly EndStep[]): string {
  const { start, end } = steps.reduce((at, step) => moveEnd(text, at, step), span(words));
  return text.slice(start, end);
}

const step = (end: EndStep['end'], unit: EndStep['unit'], direction: EndStep['direction']): EndStep => ({
  end,
  unit,
  direction,
});

describe('an end of a highlight', () => {
  it('moves by words, over marks and from block to block', () => {
    expect(moved('pilots', step('end', 'word', 'forwards'))).toBe('pilots, who');
    expect(moved('pilots', step('start', 'word', 'backwards'))).toBe('The pilots');
    expect(moved('back to work', step('end', 'word', 'forwards'))).toBe('back to work.\nNobody');
    expect(moved('back to work', step('start', 'word', 'forwards'))).toBe('to work');
  });

  it('moves by sentences to where they begin and end', () => {
    expect(moved('pilots', step('start', 'sentence', 'backwards'))).toBe('The pilots');
    expect(moved('pilots', step('end', 'sentence', 'forwards'))).toBe('pilots, who had slept, went back to work.');
    expect(moved('The pilots', step('start', 'sentence', 'backwards'))).toBe('Ferries sail at noon. The pilots');
  });

  it('leaves at least one word, and stops where the text does', () => {
    expect(moved('pilots', step('start', 'word', 'forwards'))).toBe('pilots');
    expect(moved('pilots', step('end', 'word', 'backwards'))).toBe('pilots');
    expect(moved('Ferries', step('start', 'sentence', 'backwards'))).toBe('Ferries');
  });

  it('goes to the nearest word edge when it is drawn', () => {
    const at = span('pilots, who');
    const drawn = (end: 'start' | 'end', to: number) => {
      const result = snapEnd(text, at, end, to);
      return text.slice(result.start, result.end);
    };
    expect(drawn('end', text.indexOf('slept') + 1)).toBe('pilots, who had');
    expect(drawn('end', text.indexOf('slept') + 4)).toBe('pilots, who had slept');
    expect(drawn('end', 0)).toBe('pilots');
    expect(drawn('start', text.length)).toBe('who');
  });
});

const anyText = fc
  .array(fc.constantFrom('ferry', 'Ada', 'noon', '. ', ', ', ' ', '\n', '—', '海', '😀', '’s', '12', '\u0301'), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));
const anyStep: fc.Arbitrary<EndStep> = fc.record({
  end: fc.constantFrom('start', 'end'),
  unit: fc.constantFrom('word', 'sentence'),
  direction: fc.constantFrom('forwards', 'backwards'),
});

/** A text and the span of some of its words, where it has any. */
const anySpan = fc.tuple(anyText, fc.nat(), fc.nat()).map(([own, a, b]) => {
  const words = toWords(own);
  const [first, last] = [a % (words.length || 1), b % (words.length || 1)].sort((x, y) => x - y);
  const [from, to] = [words[first ?? 0], words[last ?? 0]];
  return from === undefined || to === undefined ? null : { text: own, span: { start: from.start, end: to.end } };
});

describe('whatever is stepped and drawn', () => {
  it('the span stays in the text and holds a word, and only the end that is meant moves, the way it is meant', () => {
    fc.assert(
      fc.property(anySpan, anyStep, (made, one) => {
        if (made === null) return;
        const next = moveEnd(made.text, made.span, one);
        const other = one.end === 'start' ? 'end' : 'start';
        expect(next[other]).toBe(made.span[other]);
        const way = next[one.end] - made.span[one.end];
        expect(one.direction === 'forwards' ? way >= 0 : way <= 0).toBe(true);
        expect(next.start).toBeGreaterThanOrEqual(0);
        expect(next.end).toBeLessThanOrEqual(made.text.length);
        expect(toWords(made.text, next.start, next.end).length).toBeGreaterThan(0);
      }),
    );
  });

  it('a step by a word can be taken back by the opposite step', () => {
    fc.assert(
      fc.property(anySpan, anyStep, (made, one) => {
        if (made === null) return;
        const forth: EndStep = { ...one, unit: 'word' };
        const next = moveEnd(made.text, made.span, forth);
        if (next[one.end] === made.span[one.end]) return;
        const back: EndStep = { ...forth, direction: one.direction === 'forwards' ? 'backwards' : 'forwards' };
        expect(moveEnd(made.text, next, back)).toEqual(made.span);
      }),
    );
  });

  it('drawing to where an end stands changes nothing', () => {
    fc.assert(
      fc.property(anySpan, fc.constantFrom('start' as const, 'end' as const), (made, end) => {
        if (made !== null) expect(snapEnd(made.text, made.span, end, made.span[end])).toEqual(made.span);
      }),
    );
  });
});
