/** Which place of the page's text lies under a point of the window, in frames and open shadow trees too. It selects nothing. */
import type { NodeMap } from '@/lib/page/text/node-map';
import { createRangeBeside, frameDocumentOf, isConnected, isText, ownerDocumentOf } from '@/lib/page/dom/safe-dom';

/** A point of the window, in px. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The offset in the page's text that is nearest to a point; null where no text that was read lies under it. */
export function offsetAtPoint(document: Document, map: NodeMap, point: Point): number | null {
  const frame = document.elementFromPoint(point.x, point.y);
  const inner = frame === null ? null : frameDocumentOf(frame);
  if (frame !== null && inner !== null && map.frames.includes(inner)) {
    const { left, top } = frame.getBoundingClientRect();
    const origin = { x: left + frame.clientLeft, y: top + frame.clientTop };
    return offsetAtPoint(inner, map, { x: point.x - origin.x, y: point.y - origin.y });
  }
  const shadowRoots = map.shadowRoots.filter((root) => isConnected(root.host) && ownerDocumentOf(root) === document);
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots });
  return caret === null ? null : offsetOf(map, caret.offsetNode, caret.offset);
}

/** A map of ranges knows no points: what follows the caret in its text tells where it stands, or, at the end, what is before it. */
function offsetOf(map: NodeMap, node: Node, offset: number): number | null {
  if (!isText(node)) return null;
  const range = createRangeBeside(node);
  range.setStart(node, offset);
  range.setEnd(node, node.length);
  const after = map.toSpan(range);
  if (after !== null) return after.start;
  range.setStart(node, 0);
  range.setEnd(node, offset);
  return map.toSpan(range)?.end ?? null;
}
