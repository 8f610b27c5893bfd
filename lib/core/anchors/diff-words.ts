/** Word by word, what became of an old text in a new one: for showing both side by side. It is bounded: where too much differs, all of it differs. */

/** A piece of either text; `same` stands in both, `removed` only in the old one, `added` only in the new one. */
export interface DiffSpan {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A comparison of the middles beyond this many cells is not worth its time: nobody reads such a difference word by word. */
const cellsAtMost = 1_000_000;

/** The pieces in reading order: `same` and `removed` joined are the old text, `same` and `added` the new one. */
export function diffWords(before: string, after: string): DiffSpan[] {
  const [old, now] = [toPieces(before), toPieces(after)];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  const shorter = Math.min(old.length, now.length) - head;
  while (tail < shorter && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const spans: DiffSpan[] = [];
  for (const piece of old.slice(0, head)) push(spans, 'same', piece);
  for (const { kind, text } of diffMiddle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)))
    push(spans, kind, text);
  for (const piece of old.slice(old.length - tail)) push(spans, 'same', piece);
  return spans;
}

/** Words, spaces and single marks. */
function toPieces(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^]/gu) ?? [];
}

function push(spans: DiffSpan[], kind: DiffSpan['kind'], text: string): void {
  const last = spans.at(-1);
  if (text === '') return;
  if (last?.kind === kind) spans[spans.length - 1] = { kind, text: last.text + text };
  else spans.push({ kind, text });
}

/** The longest common subsequence by the textbook's table, letters counting, so that spaces and marks alone keep nothing together. */
function diffMiddle(old: readonly string[], now: readonly string[]): DiffSpan[] {
  const width = now.length + 1;
  if (old.length * now.length > cellsAtMost) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ];
  }
  const kept = new Int32Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      const piece = old[row] ?? '';
      const both = piece === now[column] ? (kept[(row + 1) * width + column + 1] ?? 0) + piece.trim().length : -1;
      const one = Math.max(kept[(row + 1) * width + column] ?? 0, kept[row * width + column + 1] ?? 0);
      kept[row * width + column] = Math.max(both, one);
    }
  }
  return readOff(old, now, kept);
}

function readOff(old: readonly string[], now: readonly string[], kept: Int32Array): DiffSpan[] {
  const width = now.length + 1;
  const spans: DiffSpan[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [piece = '', other = ''] = [old[row], now[column]];
    const below = row < old.length ? (kept[(row + 1) * width + column] ?? 0) : -1;
    const beside = column < now.length ? (kept[row * width + column + 1] ?? 0) : -1;
    if (row < old.length && column < now.length && piece === other) {
      spans.push({ kind: 'same', text: piece });
      row++;
      column++;
    } else if (below >= beside) {
      spans.push({ kind: 'removed', text: piece });
      row++;
    } else {
      spans.push({ kind: 'added', text: other });
      column++;
    }
  }
  return spans;
}
