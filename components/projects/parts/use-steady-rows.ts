/** Hands back the row that was drawn last time when nothing it is drawn from has changed: of thousands of rows only those are drawn anew that differ. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

/** Draws a row, or finds the one drawn before. `from` is all that `draw` reads, always as many and in one order. */
export type DrawRow = (key: string, from: readonly unknown[], draw: () => JSX.Element) => JSX.Element;

interface Drawn {
  readonly from: readonly unknown[];
  readonly row: JSX.Element;
}

/** Preact passes over an element that is the same object as before. Rows that were not asked for again are forgotten with the list. */
export function useSteadyRows(): DrawRow {
  const drawn = useRef(new Map<string, Drawn>());
  return (key, from, draw) => {
    const before = drawn.current.get(key);
    if (before?.from.every((value, index) => Object.is(value, from[index])) === true) return before.row;
    const row = draw();
    drawn.current.set(key, { from, row });
    return row;
  };
}
