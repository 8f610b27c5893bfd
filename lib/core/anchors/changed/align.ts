/**
 * Aligns the tokens of a remembered passage with those of a part of a text: which piece of the one is which piece of the other, in order. The best
 * alignment matches most letters and skips little of the text in between. It works on short lists; cutting long quotes is its callers' work.
 */
import type { Token } from '../folded/tokens';

/** What a matched token became in the text. */
export interface Match {
  /** Index into the remembered tokens. */
  readonly from: number;
  /** Index into the text's tokens. */
  readonly to: number;
  /** Letters that are alike. */
  readonly weight: number;
}

/** What skipping a letter of the text costs against matching one: enough to keep a match together, too little to cut an insertion. */
const skipCost = 0.12;

/** The best alignment, as matches in order. Work and memory grow with `remembered.length * text.length`. */
export function align(remembered: readonly Token[], text: readonly Token[]): Match[] {
  const width = text.length + 1;
  const score = new Float64Array((remembered.length + 1) * width);
  const step = new Uint8Array(score.length);
  for (let row = 1; row <= remembered.length; row++) {
    const token = remembered[row - 1];
    for (let column = 1; column < width; column++) {
      const other = text[column - 1];
      if (token === undefined || other === undefined) continue;
      const cell = row * width + column;
      const alike = likeness(token, other);
      const both = alike === 0 ? -1 : (score[cell - width - 1] ?? 0) + alike;
      const skipRemembered = score[cell - width] ?? 0;
      // Text after the last token may be skipped for nothing, as may that before the first: its row of zeros is free.
      const skipText = (score[cell - 1] ?? 0) - (row === remembered.length ? 0 : skipCost * other.weight);
      const best = Math.max(both, skipRemembered, skipText, 0);
      score[cell] = best;
      step[cell] =
        both >= best
          ? steps.both
          : skipRemembered >= best
            ? steps.remembered
            : skipText >= best
              ? steps.text
              : steps.begin;
    }
  }
  return readBack(remembered, text, step);
}

const steps = { begin: 0, both: 1, remembered: 2, text: 3 } as const;

function readBack(remembered: readonly Token[], text: readonly Token[], step: Uint8Array): Match[] {
  const matches: Match[] = [];
  let [row, column] = [remembered.length, text.length];
  while (row > 0 && column > 0) {
    const taken = step[row * (text.length + 1) + column];
    if (taken === steps.both) {
      row--;
      column--;
      const [token, other] = [remembered[row], text[column]];
      if (token !== undefined && other !== undefined)
        matches.push({ from: row, to: column, weight: likeness(token, other) });
    } else if (taken === steps.text) column--;
    else if (taken === steps.remembered) row--;
    else break;
  }
  return matches.reverse();
}

/** How many letters two tokens share: all when equal, their common beginning and end when a word was respelled, else none. */
function likeness(a: Token, b: Token): number {
  if (a.text === b.text) return a.weight;
  const shorter = Math.min(a.text.length, b.text.length);
  if (shorter < 3) return 0;
  let head = 0;
  while (head < shorter && a.text.charCodeAt(head) === b.text.charCodeAt(head)) head++;
  if (head === 0) return 0;
  let tail = 0;
  while (
    tail < shorter - head &&
    a.text.charCodeAt(a.text.length - 1 - tail) === b.text.charCodeAt(b.text.length - 1 - tail)
  )
    tail++;
  const longer = Math.max(a.text.length, b.text.length);
  return (head + tail) / longer >= 0.7 ? (head + tail) * 0.8 : 0;
}
