import { describe, expect, it } from 'vitest';
import type { Anchor, Placement } from '@/lib/core/anchors/anchor';
import { createAnchorSearch } from '@/lib/core/anchors/anchor-search';
import { describeSpan } from '@/lib/core/anchors/describe';
import { runThrough } from '@/lib/core/anchors/find';
import { madeUpText } from './made-up-text';

/** Runs a work and counts how often it let others work. */
function count<Result>(work: Generator<void, Result>): { readonly result: Result; readonly slices: number } {
  let slices = 1;
  let step = work.next();
  for (; step.done !== true; step = work.next()) slices++;
  return { result: step.value, slices };
}

const page = madeUpText(20_000);
const search = runThrough(createAnchorSearch(page));

function find(anchor: Partial<Anchor> & Pick<Anchor, 'exact'>): Placement {
  return runThrough(search.find({ prefix: '', suffix: '', start: 0, end: anchor.exact.length, ...anchor }));
}

describe('a quote that nobody can select', () => {
  it.each([
    ['empty', ''],
    ['white space alone', ' \n\t\u00a0 '],
    ['marks of regular expressions', '(?<=^.*)+$ [a-z]{3,}|\\b(?!x)'.repeat(10)],
    ['halves of characters', '\ud83d\udc00\ud83d'.repeat(100)],
    ['one letter a hundred thousand times', 'a'.repeat(100_000)],
    ['a hundred thousand characters of other prose', madeUpText(30_000, 99).slice(0, 100_000)],
    ['nothing but line breaks and one word', `${'\n'.repeat(5_000)}word${'\n'.repeat(5_000)}`],
  ])('is lost, and has nothing near it that breaks: %s', (_, exact) => {
    expect(find({ exact })).toEqual({ kind: 'lost' });
    const context = exact.slice(0, 1_000);
    const nearest = runThrough(search.nearest({ exact, prefix: context, suffix: context, start: 0, end: 1 }, 3));
    expect(nearest.length).toBeLessThanOrEqual(3);
  });

  it('is found where its words are although its position is far outside the text', () => {
    const start = page.indexOf('. ', 30_000) + 2;
    const exact = page.slice(start, start + 120);
    expect(find({ exact, start: 2 ** 50, end: 2 ** 50 + 120 })).toMatchObject({ kind: 'found', start });
  });
});

describe('a page of five million characters', () => {
  const line = 'One line of no interest, again and again, with the same words in it.\n';
  const quote = 'Only here does the harbour master admit that he never learnt to swim.';
  const text = `${line.repeat(30_000)}${quote}\n${line.repeat(42_000)}`;

  it('is prepared in many slices, and searched for what stands in it once', () => {
    const { result, slices } = count(createAnchorSearch(text));
    expect(slices).toBeGreaterThan(100);
    const start = text.indexOf(quote);
    const anchor = describeSpan(text, { start, end: start + quote.length });
    expect(count(result.find(anchor)).result).toMatchObject({ kind: 'found', start });
    const edited = { ...anchor, exact: quote.replace('never learnt to swim', 'cannot swim at all') };
    expect(count(result.find(edited)).result).toMatchObject({ kind: 'changed', start });
  });

  it('can be left at any slice', () => {
    const work = createAnchorSearch(text);
    work.next();
    expect(work.return(runThrough(createAnchorSearch('')))).toMatchObject({ done: true });
    expect(work.next().done).toBe(true);
  });

  it('gives words that stand seventy thousand times to none of their places without context', () => {
    const prepared = runThrough(createAnchorSearch(text));
    const anchor: Anchor = { exact: 'again and again', prefix: '', suffix: '', start: 9, end: 24, repeated: true };
    expect(runThrough(prepared.find(anchor))).toEqual({ kind: 'lost' });
  });
});
