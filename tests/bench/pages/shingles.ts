/**
 * How alike two texts are, as benchmarks of article extraction count it: precision and recall over the multiset of their runs of words.
 * In scripts without spaces every character is a word.
 */

export interface Likeness {
  readonly precision: number;
  readonly recall: number;
  /** Whether both have the same words in the same order. */
  readonly isExact: boolean;
}

const spacelessLanguages: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'my']);

/**
 * Compares a prediction with the reference text.
 *
 * @param shingleLength words in a run: 4 asks for the right order, 1 for the right words alone.
 */
export function compareTexts(predicted: string, reference: string, language: string, shingleLength: number): Likeness {
  const mine = wordsOf(predicted, language);
  const theirs = wordsOf(reference, language);
  const [predictedRuns, referenceRuns] = [countRuns(mine, shingleLength), countRuns(theirs, shingleLength)];
  let common = 0;
  for (const [run, count] of predictedRuns) common += Math.min(count, referenceRuns.get(run) ?? 0);
  return {
    precision: share(common, predictedRuns),
    recall: share(common, referenceRuns),
    isExact: mine.length === theirs.length && mine.every((word, index) => word === theirs[index]),
  };
}

function share(common: number, runs: ReadonlyMap<string, number>): number {
  const total = [...runs.values()].reduce((sum, count) => sum + count, 0);
  return total === 0 ? 0 : common / total;
}

function wordsOf(text: string, language: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  return spacelessLanguages.has(language) ? words.flatMap((word) => Array.from(word)) : words;
}

function countRuns(words: readonly string[], length: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + length <= Math.max(words.length, length); start += 1) {
    const run = words.slice(start, start + length).join(' ');
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}
