/** Between which rows of a list the pointer is. It asks a few rows where they are, so that a list of thousands costs no more than a short one. */

/** The gap nearest to a height in the window, counted from the top of the list; null where rows cannot be told apart. */
export function findGap(list: HTMLElement, y: number): number | null {
  const rows = list.children;
  const { top, bottom } = list.getBoundingClientRect();
  if (rows.length === 0 || y <= top) return 0;
  if (y >= bottom) return rows.length;
  const index = indexAt(rows, y);
  const row = index === null ? undefined : rows[index];
  if (index === null || row === undefined) return null;
  const box = row.getBoundingClientRect();
  return y < (box.top + box.bottom) / 2 ? index : index + 1;
}

/** The first row that ends below that height, by halves, since rows stand in order. */
function indexAt(rows: HTMLCollection, y: number): number | null {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = rows[middle]?.getBoundingClientRect();
    if (box === undefined) return null;
    if (y > box.bottom) low = middle + 1;
    else high = middle;
  }
  return low;
}
