/** Sorts 64-bit hashes given as two halves: a radix sort of positions, because comparing two million pairs by callback takes seconds. */

const digitValues = 1 << 16;

/** The positions of the hashes in ascending order, high half first; equal hashes keep their order. */
export function sortHashes(high: Uint32Array, low: Uint32Array): Uint32Array {
  let order = Uint32Array.from({ length: high.length }, (_, index) => index);
  let spare = new Uint32Array(high.length);
  for (const [half, shift] of [
    [low, 0],
    [low, 16],
    [high, 0],
    [high, 16],
  ] as const) {
    sortByDigit(half, shift, order, spare);
    [order, spare] = [spare, order];
  }
  return order;
}

function sortByDigit(half: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array): void {
  const next = new Uint32Array(digitValues + 1);
  for (const value of half) {
    const digit = (value >>> shift) & 0xffff;
    next[digit + 1] = (next[digit + 1] ?? 0) + 1;
  }
  for (let digit = 1; digit < next.length; digit++) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
  for (const position of from) {
    const digit = ((half[position] ?? 0) >>> shift) & 0xffff;
    const place = next[digit] ?? 0;
    next[digit] = place + 1;
    to[place] = position;
  }
}
