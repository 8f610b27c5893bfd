/**
 * Measures how fast the highlights of a long page are found: 1,000 quotes, half of them edited since, in 100,000 words, beside approximate search
 * through the whole text as it is usual elsewhere: `npm run eval -- anchor-speed`.
 */
import search from 'approx-string-match';
import type { Anchor, Placement } from '@/lib/core/anchors/anchor';
import { createAnchorSearch } from '@/lib/core/anchors/anchor-search';
import { describeSpan } from '@/lib/core/anchors/describe';
import { madeUpText } from '../unit/anchors/made-up-text';

/** The processor's time, so that what else runs on the machine does not count; what the engine does beside our work does. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const words = 100_000;
const quotes = 1_000;
/** The other search takes so long that a part of the quotes must do. */
const quotesOfPeer = 100;
const shortestQuote = 40;

/** Every so many'th sentence, so that they lie all over the page. */
function pickAnchors(text: string): Anchor[] {
  const sentences = text.split('. ').filter(({ length }) => length >= shortestQuote);
  const stride = Math.floor(sentences.length / quotes);
  return Array.from({ length: quotes }, (_, index) => {
    const sentence = sentences[index * stride] ?? '';
    const start = text.indexOf(sentence);
    return describeSpan(text, { start, end: start + sentence.length });
  });
}

/** Every second quote loses its third word and gets two others, as an editor would do it. */
function edit(text: string, anchors: readonly Anchor[]): string {
  return anchors.reduce(
    (page, { exact }, index) =>
      index % 2 === 0 ? page : page.replace(exact, exact.split(' ').toSpliced(2, 1, 'newly', 'written').join(' ')),
    text,
  );
}

interface Restored {
  readonly placements: readonly Placement[];
  readonly indexMs: number;
  readonly totalMs: number;
  readonly slicesMs: readonly number[];
}

function restore(page: string, anchors: readonly Anchor[]): Restored {
  const slicesMs: number[] = [];
  function run<Result>(work: Generator<void, Result>): Result {
    for (;;) {
      const begun = now();
      const step = work.next();
      slicesMs.push(now() - begun);
      if (step.done === true) return step.value;
    }
  }
  const begun = now();
  const prepared = run(createAnchorSearch(page));
  const indexMs = now() - begun;
  const placements = anchors.map((anchor) => run(prepared.find(anchor)));
  return { placements, indexMs, totalMs: now() - begun, slicesMs };
}

/** Milliseconds a quote of a search through the whole text with as many errors as are usual: half of the quote, at most 256. */
function timePeer(page: string, anchors: readonly Anchor[]): number {
  const begun = now();
  for (const { exact } of anchors) search(page, exact, Math.min(256, exact.length / 2));
  return (now() - begun) / anchors.length;
}

const text = madeUpText(words);
const anchors = pickAnchors(text);
const page = edit(text, anchors);
const peerMs = timePeer(page, anchors.slice(0, quotesOfPeer));
const { placements, indexMs, totalMs, slicesMs } = restore(page, anchors);
const count = (wanted: Placement['kind']): number => placements.filter(({ kind }) => kind === wanted).length;
const ownMs = totalMs / anchors.length;
console.log(`${text.length} characters, ${anchors.length} quotes, half of them edited`);
console.log(`found ${count('found')}, changed ${count('changed')}, lost ${count('lost')}`);
console.log(`index ${indexMs.toFixed(0)} ms, all ${totalMs.toFixed(0)} ms, ${ownMs.toFixed(2)} ms a quote`);
console.log(`slices: ${slicesMs.length}, longest ${Math.max(...slicesMs).toFixed(1)} ms`);
console.log(
  `approx-string-match through the whole text: ${peerMs.toFixed(2)} ms a quote, ${(peerMs / ownMs).toFixed(0)} times as long`,
);
