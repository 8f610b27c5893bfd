/**
 * Where every run of a few characters stands in a text, so that places that look like a quote are found without reading the whole text for each
 * quote. Grams are hashed into buckets: a bucket may hold strangers, which only costs the check that follows anyway.
 */

/** Characters in a gram: long enough to be rare in prose, short enough that edits leave some whole. */
export const gramLength = 6;
/** How many characters, or buckets, are gone through before the generator lets others work; a millisecond or two. */
const sliceLength = 100_000;
const bitsAtMost = 20;

/** The index of one folded text. */
export interface GramIndex {
  readonly text: string;
  /** The places in the text of the gram that begins at `at` in `pattern`, in order; null when there are more than `limit`. */
  places(pattern: string, at: number, limit: number): Int32Array | null;
}

/** Builds the index in slices: grams are hashed and counted, buckets laid out, places filled in, all in typed arrays. */
export function* createGramIndex(text: string): Generator<void, GramIndex> {
  const count = Math.max(0, text.length - gramLength + 1);
  const bits = Math.min(bitsAtMost, Math.max(8, 32 - Math.clz32(count)));
  const buckets = new Int32Array(count);
  const starts = new Int32Array((1 << bits) + 2);
  for (let at = 0; at < count; at++) {
    const bucket = hashGram(text, at, bits);
    buckets[at] = bucket;
    // Counted two places on, so that filling in below leaves each bucket's start in its own place.
    starts[bucket + 2] = (starts[bucket + 2] ?? 0) + 1;
    if (at % sliceLength === sliceLength - 1) yield;
  }
  for (let bucket = 1, sum = 0; bucket < starts.length; bucket++) {
    sum += starts[bucket] ?? 0;
    starts[bucket] = sum;
    if (bucket % sliceLength === 0) yield;
  }
  const positions = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const after = (buckets[at] ?? 0) + 1;
    const place = starts[after] ?? 0;
    positions[place] = at;
    starts[after] = place + 1;
    if (at % sliceLength === sliceLength - 1) yield;
  }
  return {
    text,
    places(pattern, at, limit) {
      const bucket = hashGram(pattern, at, bits);
      const [first = 0, end = 0] = [starts[bucket], starts[bucket + 1]];
      return end - first > limit ? null : positions.subarray(first, end);
    },
  };
}

/** FNV-1a over the code units, folded to as many bits as there are buckets for. */
function hashGram(text: string, at: number, bits: number): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < gramLength; offset++) hash = Math.imul(hash ^ text.charCodeAt(at + offset), 0x01000193);
  return (hash ^ (hash >>> bits)) & ((1 << bits) - 1);
}
