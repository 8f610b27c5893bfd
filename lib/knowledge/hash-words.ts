/** The 64-bit hash by which packs find names and ids: FNV-1a over UTF-16 units with a final mix. Part of the file format: it never changes. */

/** Two halves of a hash, reused by the caller so that looking up allocates nothing. */
export type HashHalves = { high: number; low: number };

/** The low part of the 64-bit FNV prime, 2^40 + 0x1b3 (http://www.isthe.com/chongo/tech/comp/fnv/). */
const primeLow = 0x1b3;
const wordEnd = 0x20;

/**
 * Hashes a sequence of words into `into`. `['a b']` and `['a', 'b']` are the same name.
 * @param count how many of the words; all when left out.
 */
export function hashWords(words: readonly string[], into: HashHalves, count = words.length): void {
  let high = 0xcbf2_9ce4 | 0;
  let low = 0x8422_2325 | 0;
  for (let index = 0; index < count; index++) {
    const word = words[index] ?? '';
    for (let at = 0; at <= word.length; at++) {
      low ^= at < word.length ? word.charCodeAt(at) : wordEnd;
      // Multiplied in halves of 16 bits: every step is a whole number of 32 bits, which engines do without doubles.
      const lower = (low & 0xffff) * primeLow;
      const upper = (low >>> 16) * primeLow + (lower >>> 16);
      high = (Math.imul(high, primeLow) + (upper >>> 16) + (low << 8)) | 0;
      low = (upper << 16) | (lower & 0xffff);
    }
  }
  mix(into, high >>> 0, low >>> 0);
}

/** FNV leaves the top bits of short texts nearly alike, and the directory goes by the top bits. Each step is one-to-one, so nothing is lost. */
function mix(into: HashHalves, high: number, low: number): void {
  const mixedLow = mixHalf(low);
  const mixedHigh = mixHalf((high ^ mixedLow) >>> 0);
  into.high = mixedHigh;
  into.low = (mixedLow ^ mixedHigh) >>> 0;
}

/** The finaliser of MurmurHash3 for 32 bits (Austin Appleby, public domain). */
function mixHalf(half: number): number {
  let value = half;
  value = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2_ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The words under which an entity's Wikidata id is found. */
export function wikidataLink(wikidata: string): readonly string[] {
  return ['wikidata', wikidata];
}

/** The words under which an entity's English Wikipedia title is found. */
export function titleLink(title: string): readonly string[] {
  return ['wikipedia', title];
}
