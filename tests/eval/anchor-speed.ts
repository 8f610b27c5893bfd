/** Measures how fast the highlights of a long page are found: 1,000 quotes, half of them edited since, in 100,000 words. `tsx tests/eval/anchor-speed.ts`. */
import type { Placement } from '@/lib/core/anchors/anchor';
import { createAnchorSearch } from '@/lib/core/anchors/anchor-search';
import { describeSpan } from '@/lib/core/anchors/describe';
import { madeUpText } from '../unit/anchors/made-up-text';

const quotes = 1_000;
let longestSliceMs = 0;

function runSlices<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const begun = performance.now();
    const step = work.next();
    longestSliceMs = Math.max(longestSliceMs, performance.now() - begun);
    if (step.done === true) return step.value;
  }
}

const text = madeUpText(100_000);
const sentences = text.split('. ');
const stride = Math.floor(sentences.length / quotes);
const anchors = Array.from({ length: quotes }, (_, index) => {
  const sentence = sentences[index * stride] ?? '';
  const start = text.indexOf(sentence);
  return describeSpan(text, { start, end: start + sentence.length });
}).filter(({ exact }) => exact.length >= 40);

/** Every second quote loses its third word and gets two others, as an editor would do it. */
const edited = anchors.reduce((page, { exact }, index) => {
  const words = exact.split(' ');
  return index % 2 === 0 || words.length < 6
    ? page
    : page.replace(exact, words.toSpliced(2, 1, 'newly', 'written').join(' '));
}, text);

const begun = performance.now();
const search = runSlices(createAnchorSearch(edited));
const indexMs = performance.now() - begun;
const placements = anchors.map((anchor) => runSlices(search.find(anchor)));
const allMs = performance.now() - begun;
const count = (wanted: Placement['kind']): number => placements.filter(({ kind }) => kind === wanted).length;
console.log(
  `${text.length} characters, ${anchors.length} quotes: found ${count('found')}, changed ${count('changed')}, lost ${count('lost')}`,
);
console.log(
  `index ${indexMs.toFixed(0)} ms, all ${allMs.toFixed(0)} ms, ${(allMs / anchors.length).toFixed(2)} ms a quote, longest slice ${longestSliceMs.toFixed(1)} ms`,
);
