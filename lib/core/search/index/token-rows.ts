/** Keeps the words of every document as rows of numbers, close together: what phrases are checked against without keeping the texts. */

/** Rows of numbers, found by the number of their document. */
export interface TokenRows {
  /** Adds the row of the next document. */
  add(tokens: readonly number[]): void;
  lengthOf(document: number): number;
  /** Where the row begins in `numbers`. */
  startOf(document: number): number;
  /** All rows one behind another; valid until the next `add`. */
  readonly numbers: Uint32Array;
}

/** Makes empty rows. */
export function createTokenRows(): TokenRows {
  let numbers = new Uint32Array(1 << 16);
  let used = 0;
  const starts: number[] = [];
  return {
    get numbers() {
      return numbers;
    },
    add: (tokens) => {
      if (used + tokens.length > numbers.length) {
        // By halves, because what is grown is large and copying is quick.
        const grown = new Uint32Array(Math.max(used + tokens.length, Math.ceil(numbers.length * 1.5)));
        grown.set(numbers.subarray(0, used));
        numbers = grown;
      }
      starts.push(used);
      numbers.set(tokens, used);
      used += tokens.length;
    },
    startOf: (document) => starts[document] ?? used,
    lengthOf: (document) => (starts[document + 1] ?? used) - (starts[document] ?? used),
  };
}
