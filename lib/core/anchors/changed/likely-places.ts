/** Guesses where in a text a remembered passage may stand now, from the grams they share. A guess is cheap and often wrong: it is checked after. */
import { gramLength } from '../folded/gram-index';
import type { GramIndex } from '../folded/gram-index';

/** A part of the text that shares grams with the passage. */
export interface LikelyPlace {
  /** Where the passage would start, give or take the width of a bin. */
  readonly start: number;
  /** 0–1: the share of the passage's grams that stand there, each counted by how few other places it has. */
  readonly votes: number;
}

/** Grams that stand in more places than this say nothing. */
const commonGram = 24;
/** Enough grams for long passages too, taken at even distances. */
const gramsAtMost = 128;

/**
 * The likeliest places, best first, at most `count`.
 *
 * @param passage folded, with its context.
 * @param binWidth how far two grams may disagree about the start and still speak for the same place.
 */
export function findLikelyPlaces(index: GramIndex, passage: string, binWidth: number, count: number): LikelyPlace[] {
  const grams = passage.length - gramLength + 1;
  const stride = Math.max(1, Math.ceil(grams / gramsAtMost));
  const votes = new Map<number, number>();
  let asked = 0;
  for (let at = 0; at < grams; at += stride) {
    asked++;
    const places = index.places(passage, at, commonGram);
    if (places === null) continue;
    for (const place of places) {
      const bin = Math.floor((place - at) / binWidth);
      votes.set(bin, (votes.get(bin) ?? 0) + 1 / places.length);
    }
  }
  const bins = [...votes.keys()].map((bin) => ({ bin, votes: (votes.get(bin) ?? 0) + (votes.get(bin + 1) ?? 0) }));
  bins.sort((a, b) => b.votes - a.votes || a.bin - b.bin);
  const chosen: LikelyPlace[] = [];
  for (const { bin, votes: sum } of bins) {
    if (chosen.length === count) break;
    const start = bin * binWidth;
    // A neighbouring bin has been counted already.
    if (chosen.every((place) => Math.abs(place.start - start) > binWidth)) chosen.push({ start, votes: sum / asked });
  }
  return chosen;
}
