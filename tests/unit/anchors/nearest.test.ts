import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '@/lib/core/anchors/describe';
import { diffWords } from '@/lib/core/anchors/diff-words';
import { nearestCandidates } from '@/lib/core/anchors/find';
import { anyText } from '../../support/any-text';

const paragraphs = [
  'The ferry to the outer islands leaves at six in the morning and comes back at nine in the evening.',
  'In winter it leaves an hour later. Nobody on the islands minds, for there is little to do before light.',
  'The captain has made the journey eleven thousand times and says that no two of them were alike.',
];
const text = paragraphs.join('\n');

function remember(words: string, from = text): ReturnType<typeof describeSpan> {
  const start = from.indexOf(words);
  return describeSpan(from, { start, end: start + words.length });
}

describe('what a lost quote may have meant', () => {
  it('is shown with what became of its words', () => {
    const quote = 'The captain has made the journey eleven thousand times and says that no two of them were alike.';
    const rewritten = `${paragraphs[0] ?? ''}\nThe captain says no journey was like another, and he made thousands of them.`;
    const [first] = nearestCandidates(remember(quote), rewritten, 3);
    expect(first?.text).toContain('The captain');
    expect(first?.diff.some(({ kind }) => kind === 'added')).toBe(true);
    expect(first && rewritten.slice(first.start, first.end)).toBe(first?.text);
  });

  it('is every other place of a short one’s words', () => {
    const candidates = nearestCandidates(remember('leaves'), 'The bus leaves.\nThe train leaves too.\nIt rains.', 5);
    expect(candidates.map(({ text: words }) => words)).toEqual(['leaves', 'leaves']);
  });

  it('is nothing in a text about something else, and never more than asked for', () => {
    const quote = remember(paragraphs[1] ?? '');
    expect(nearestCandidates(quote, 'Prices of copper fell by two cents.', 3)).toEqual([]);
    expect(nearestCandidates(quote, text.repeat(5), 2)).toHaveLength(2);
    expect(nearestCandidates(quote, text, 0)).toEqual([]);
  });

  it('never overlaps, is ordered by likelihood, and lies in the text', () => {
    const word = fc.constantFrom('ferry', 'leaves', 'at', 'six', 'winter', 'captain', 'in', 'the', '.', '\n');
    const prose = fc.array(word, { minLength: 4, maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(prose, prose, (old, now) => {
        const candidates = nearestCandidates(describeSpan(old, { start: 0, end: old.length }), now, 4);
        for (const [at, { start, end, score }] of candidates.entries()) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(now.length);
          expect(score).toBeLessThanOrEqual(candidates[at - 1]?.score ?? 1);
          expect(candidates.every((other, index) => index === at || other.end <= start || end <= other.start)).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('the difference of two texts', () => {
  it('keeps words whole', () => {
    expect(diffWords('leaves at six sharp', 'leaves at seven sharp')).toEqual([
      { kind: 'same', text: 'leaves at ' },
      { kind: 'removed', text: 'six' },
      { kind: 'added', text: 'seven' },
      { kind: 'same', text: ' sharp' },
    ]);
  });

  it('makes one change of words that changed side by side', () => {
    expect(diffWords('for every winter night', 'for a summer night')).toEqual([
      { kind: 'same', text: 'for ' },
      { kind: 'removed', text: 'every winter' },
      { kind: 'added', text: 'a summer' },
      { kind: 'same', text: ' night' },
    ]);
  });

  it('holds both texts whole, whatever they are', () => {
    fc.assert(
      fc.property(anyText(60), anyText(60), (before, after) => {
        const spans = diffWords(before, after);
        const without = (kind: string): string => spans.map((span) => (span.kind === kind ? '' : span.text)).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('gives up on texts too long to compare, and still holds both', () => {
    const [before, after] = ['a'.repeat(9) + ' b'.repeat(3_000), 'c' + '-d'.repeat(3_000)];
    expect(diffWords(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
