/** Where long files are made in slices: one article may hold as many quotes as a library. How long a slice may be is for the caller to say. */

/** Quotes between two moments at which a caller may pause: a few milliseconds of printing. */
const quotesAtOnce = 50;

/** Makes something of each, with a null behind every few. */
export function* eachInSlices<From, To>(
  list: readonly From[],
  make: (from: From, index: number) => To,
): Generator<null, To[], undefined> {
  const made: To[] = [];
  for (const [index, from] of list.entries()) {
    made.push(make(from, index));
    if ((index + 1) % quotesAtOnce === 0) yield null;
  }
  return made;
}
