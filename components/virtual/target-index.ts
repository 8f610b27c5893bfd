/** Where a key leads in a list. Pure. */

/** A page of rows, for the keys that go by pages. */
const pageRows = 8;

/** The row that a key leads to from another; null for keys that lead nowhere. */
export function targetIndex(key: string, from: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, last);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'PageDown':
      return Math.min(from + pageRows, last);
    case 'PageUp':
      return Math.max(from - pageRows, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
