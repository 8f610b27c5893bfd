/** Keeps a handle at the first or the last letter of a range while the page scrolls, zooms and changes. It decides nothing. */
import { autoUpdate } from '@floating-ui/dom';
import { holderOf, lineBoxesOf } from './range-box';
import { toVirtualElement } from './place';

/** Which edge of a range is meant. */
export type RangeEdge = 'start' | 'end';

/** A place in the window, in px: the top of the line, at the letter's outer side. */
export interface EdgePoint {
  readonly x: number;
  readonly y: number;
  /** How high the line is; 0 in vertical text, whose lines are not crossed by a stem. */
  readonly height: number;
}

/** Where the edge of a range lies; null when the range is nowhere to be seen. */
export function edgeOf(range: Range, edge: RangeEdge): EdgePoint | null {
  const boxes = lineBoxesOf(range).filter(({ width, height }) => width > 0 && height > 0);
  const box = edge === 'start' ? boxes[0] : boxes.at(-1);
  if (box === undefined) return null;
  const holder = holderOf(range);
  const style = holder === null ? null : getComputedStyle(holder);
  if (style?.writingMode.startsWith('vertical') === true)
    return { x: box.x + box.width / 2, y: edge === 'start' ? box.top : box.bottom, height: 0 };
  const isLeft = (edge === 'start') !== (style?.direction === 'rtl');
  return { x: isLeft ? box.left : box.right, y: box.top, height: box.height };
}

/** Places `handle` (fixed, in the overlay) at the edge until the signal aborts; `--line-height` tells it how high the line is, `--room` how far the window's right side. */
export function placeAtEdge(handle: HTMLElement, range: Range, edge: RangeEdge, signal: AbortSignal): void {
  if (signal.aborted) return;
  handle.style.left = '0';
  handle.style.top = '0';
  const update = (): void => {
    const point = edgeOf(range, edge);
    handle.style.visibility = point === null ? 'hidden' : '';
    if (point === null) return;
    handle.style.transform = `translate(${String(Math.round(point.x))}px, ${String(Math.round(point.y))}px)`;
    handle.style.setProperty('--line-height', `${String(Math.round(point.height))}px`);
    handle.style.setProperty('--room', `${String(Math.round(window.innerWidth - point.x))}px`);
  };
  const stop = autoUpdate(toVirtualElement(range), handle, update);
  signal.addEventListener('abort', stop, { once: true });
}
