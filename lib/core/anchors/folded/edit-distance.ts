/**
 * Approximate comparison of strings by Myers' bit-parallel algorithm in Hyyrö's form for patterns of any length: 32 cells of a column of the
 * dynamic programme are one machine word (G. Myers, J. ACM 46(3), 1999; H. Hyyrö, 2003). It measures; it decides nothing.
 */

/** A place where a pattern ends in a text, and what it costs to make the text there equal to it. */
export interface Ending {
  /** Insertions, deletions and substitutions. */
  readonly distance: number;
  /** One past the last code unit of the text that belongs to it. */
  readonly end: number;
}

/**
 * The least distance between `pattern` and any beginning of `text.slice(from, to)`; of equal ones the shortest. Work grows with
 * `(to - from) * pattern.length / 32`.
 */
export function closestBeginning(pattern: string, text: string, from: number, to: number): Ending {
  if (pattern.length === 0) return { distance: 0, end: from };
  const columns = createColumns(pattern);
  let best: Ending = { distance: pattern.length, end: from };
  for (let at = from; at < to; at++) {
    columns.advance(text.charCodeAt(at));
    const distance = columns.distance();
    if (distance < best.distance) best = { distance, end: at + 1 };
  }
  return best;
}

/** A string from its end to its beginning, by code units: for comparing what stands before a place. */
export function reverse(text: string): string {
  let reversed = '';
  for (let at = text.length - 1; at >= 0; at--) reversed += text.charAt(at);
  return reversed;
}

interface Columns {
  advance(unit: number): void;
  distance(): number;
}

function createColumns(pattern: string): Columns {
  const blocks = Math.ceil(pattern.length / 32);
  const equal = createMasks(pattern, blocks);
  const none = new Int32Array(blocks);
  const positive = new Int32Array(blocks).fill(-1);
  const negative = new Int32Array(blocks);
  const lastBit = 1 << ((pattern.length - 1) & 31);
  let score = pattern.length;

  function advance(unit: number): void {
    const masks = equal.get(unit) ?? none;
    // The text begins where the pattern does, so each column's top cell is one more than the last: a horizontal +1 comes in.
    let comingIn = 1;
    for (let block = 0; block < blocks; block++) {
      const pv = positive[block] ?? 0;
      const mv = negative[block] ?? 0;
      const given = masks[block] ?? 0;
      const xv = given | mv;
      const eq = comingIn < 0 ? given | 1 : given;
      const xh = (((eq & pv) + pv) ^ pv) | eq;
      let ph = mv | ~(xh | pv);
      let mh = pv & xh;
      const top = block === blocks - 1 ? lastBit : 1 << 31;
      const goingOut = (ph & top) !== 0 ? 1 : (mh & top) !== 0 ? -1 : 0;
      ph = (ph << 1) | (comingIn > 0 ? 1 : 0);
      mh = (mh << 1) | (comingIn < 0 ? 1 : 0);
      positive[block] = mh | ~(xv | ph);
      negative[block] = ph & xv;
      comingIn = goingOut;
    }
    score += comingIn;
  }

  return { advance, distance: () => score };
}

/** For each code unit of the pattern, the places where it stands, 32 to a word. */
function createMasks(pattern: string, blocks: number): Map<number, Int32Array> {
  const masks = new Map<number, Int32Array>();
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern.charCodeAt(at);
    const mask = masks.get(unit) ?? new Int32Array(blocks);
    mask[at >> 5] = (mask[at >> 5] ?? 0) | (1 << (at & 31));
    masks.set(unit, mask);
  }
  return masks;
}
