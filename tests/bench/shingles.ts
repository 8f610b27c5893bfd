/**
 * How alike two texts are, as benchmarks of article extraction count it: precision and recall over the multiset of four-word shingles.
 * In scripts without spaces every character is a word.
 */

export interface Likeness {
  readonly precision: number;
  readonly recall: number;
}

const SHINGLE_LENGTH = 4;
const spacelessLanguages: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'my']);

/** Compares a prediction with the reference text. */
export function compareTexts(predicted: string, reference: string, language: string): Likeness {
  const mine = shinglesOf(predicted, language);
  const theirs = shinglesOf(reference, language);
  let common = 0;
  for (const [shingle, count] of mine) common += Math.min(count, theirs.get(shingle) ?? 0);
  return { precision: share(common, mine), recall: share(common, theirs) };
}

/** The harmonic mean of two means. */
export function toF1({ precision, recall }: Likeness): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function share(common: number, shingles: ReadonlyMap<string, number>): number {
  const total = [...shingles.values()].reduce((sum, count) => sum + count, 0);
  return total === 0 ? 0 : common / total;
}

function shinglesOf(text: string, language: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const tokens = spacelessLanguages.has(language) ? words.flatMap((word) => Array.from(word)) : words;
  const counts = new Map<string, number>();
  for (let start = 0; start + SHINGLE_LENGTH <= Math.max(tokens.length, SHINGLE_LENGTH); start += 1) {
    const shingle = tokens.slice(start, start + SHINGLE_LENGTH).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
