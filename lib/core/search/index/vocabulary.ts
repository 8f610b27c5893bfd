/** Numbers words, and finds the numbers of those that begin in a way or share a stem. Words are never forgotten: they are few beside the texts. */
import { stemWord } from '../words/stem-word';
import type { WantedWord } from '../match/wanted';

/** How well a word of a text fits a wanted word. */
const fitness = { same: 1, inflected: 0.85, begun: 0.6 } as const;

/** A word that fits. */
export interface FittingWord {
  readonly number: number;
  /** From 0 to 1; the same word is 1. */
  readonly fitness: number;
}

/** The words of an index. Numbers begin at `firstNumber` and are dense. */
export interface Vocabulary {
  readonly size: number;
  /** The number of a word in its comparable form, given now if it has none. */
  toNumber(word: string): number;
  findFitting(wanted: WantedWord): readonly FittingWord[];
}

/** After so many new words the sorted ones are sorted anew; until then new ones are looked at one by one. */
const freshLimit = 2_000;

/** Makes an empty vocabulary. */
export function createVocabulary(firstNumber: number): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const byStem = new Map<string, number[]>();
  let sorted: string[] = [];
  let fresh: string[] = [];

  function add(word: string): number {
    const number = firstNumber + words.length;
    words.push(word);
    numbers.set(word, number);
    fresh.push(word);
    const stem = stemWord(word);
    const family = byStem.get(stem);
    if (family === undefined) byStem.set(stem, [number]);
    else family.push(number);
    return number;
  }

  function beginningWith(start: string): string[] {
    if (fresh.length > freshLimit) {
      sorted = [...words].sort(byCodeUnits);
      fresh = [];
    }
    const found = fresh.filter((word) => word.startsWith(start));
    for (let at = lowerBound(sorted, start); sorted[at]?.startsWith(start) === true; at++) found.push(sorted[at] ?? '');
    return found;
  }

  return {
    get size() {
      return words.length;
    },
    toNumber: (word) => numbers.get(word) ?? add(word),
    findFitting: ({ word, stem, isBeginning }) => {
      const found = new Map<number, number>();
      if (isBeginning) {
        for (const longer of beginningWith(word)) found.set(numbers.get(longer) ?? -1, begunFitness(word, longer));
      }
      const family = stem === null ? [] : (byStem.get(stem) ?? []);
      for (const number of family) found.set(number, fitness.inflected);
      const own = numbers.get(word);
      if (own !== undefined) found.set(own, fitness.same);
      return Array.from(found, ([number, fits]) => ({ number, fitness: fits }));
    },
  };
}

/** The more of the word is written already, the better it fits. */
function begunFitness(start: string, word: string): number {
  return fitness.begun * (0.5 + (0.5 * start.length) / word.length);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The place of the first that is not smaller. */
function lowerBound(sorted: readonly string[], wanted: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
