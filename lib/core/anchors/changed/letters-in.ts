/** Measures text as alignments do: by letters and digits, marks and space being worth next to nothing. */

/** How many code units of letters and digits stand between two offsets. */
export function lettersIn(text: string, from: number, to: number): number {
  return text.slice(from, to).replaceAll(/[^\p{L}\p{N}]+/gu, '').length;
}
