/** Where a range lies in the window that the reader looks through, also when it stands in a frame. It knows no transforms of frames. */
import { parentElementOf, viewOf, isElement } from '@/lib/page/dom/safe-dom';

/** The elements of the frames around a node, innermost first; empty for nodes of the page itself. */
function framesAround(node: Node): readonly Element[] {
  const frames: Element[] = [];
  // Our own window is where we look from, whatever may be around it.
  for (let view: Window | null = viewOf(node); view !== window && view?.frameElement; view = view.parent)
    frames.push(view.frameElement);
  return frames;
}

/** How far the viewport of a node's document lies from that of the page, in px. */
function offsetOf(node: Node): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (const frame of framesAround(node)) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}

/** The bounding box of a range. */
export function boxOf(range: Range): DOMRect {
  return moved(range.getBoundingClientRect(), offsetOf(range.startContainer));
}

/** The boxes of a range's lines. */
export function lineBoxesOf(range: Range): DOMRect[] {
  const offset = offsetOf(range.startContainer);
  return Array.from(range.getClientRects(), (rect) => moved(rect, offset));
}

/** The element of the page itself that holds a range: its parent, or the outermost frame around it; null for a range over the whole document. */
export function holderOf(range: Range): Element | null {
  const { startContainer } = range;
  const own = isElement(startContainer) ? startContainer : parentElementOf(startContainer);
  return framesAround(startContainer).at(-1) ?? own;
}

function moved({ x, y, width, height }: DOMRect, by: { readonly x: number; readonly y: number }): DOMRect {
  return new DOMRect(x + by.x, y + by.y, width, height);
}
