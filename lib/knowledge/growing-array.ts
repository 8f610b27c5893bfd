/** Typed arrays that grow while a pack is being made: a million names as numbers, not as objects. */

/** An array that doubles when it is full. */
export interface GrowingArray<T extends Uint8Array | Uint16Array | Uint32Array> {
  readonly length: number;
  push(value: number): void;
  /** Appends all bytes or numbers of another array. */
  append(values: T): void;
  /** What was pushed so far, without a copy; valid until the next push. */
  view(): T;
}

/** Makes one of the kind that `create` makes: `createGrowingArray((length) => new Uint32Array(length))`. */
export function createGrowingArray<T extends Uint8Array | Uint16Array | Uint32Array>(
  create: (length: number) => T,
): GrowingArray<T> {
  let values = create(1024);
  let length = 0;

  function reserve(needed: number): void {
    if (needed <= values.length) return;
    const larger = create(Math.max(needed, values.length * 2));
    larger.set(values);
    values = larger;
  }

  return {
    get length() {
      return length;
    },
    push(value) {
      reserve(length + 1);
      values[length++] = value;
    },
    append(more) {
      reserve(length + more.length);
      values.set(more, length);
      length += more.length;
    },
    view: () => values.subarray(0, length) as T,
  };
}
