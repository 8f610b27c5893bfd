/** A score for each document while a search is made: one number each and a list of those that have one, so that starting anew costs nothing. */

/** Scores by the number of the document. */
export interface Scores {
  /** The documents that have a score, in no order, each once. */
  readonly touched: readonly number[];
  /** The score of a document; 0 when it has none. */
  of(document: number): number;
  /** Gives a document a score above 0, unless it has a higher one. */
  raise(document: number, score: number): void;
  clear(): void;
}

/** Makes scores without any. */
export function createScores(): Scores {
  let scores = new Float32Array(1 << 12);
  const touched: number[] = [];
  return {
    touched,
    of: (document) => scores[document] ?? 0,
    raise: (document, score) => {
      if (document >= scores.length) {
        const grown = new Float32Array(Math.max(document + 1, scores.length * 2));
        grown.set(scores);
        scores = grown;
      }
      const before = scores[document] ?? 0;
      if (before === 0) touched.push(document);
      if (score > before) scores[document] = score;
    },
    clear: () => {
      for (const document of touched) scores[document] = 0;
      touched.length = 0;
    },
  };
}
