/** The way between offsets of the page's text and places in the DOM. It was true when the text was read and does not follow later changes. */
import type { TextSpan } from '@/lib/core/text/span';
import {
  childNodesOf,
  createRangeBeside,
  isDocument,
  isShadowRoot,
  isText,
  lastChildOf,
  ownerDocumentOf,
  treeOf,
} from '@/lib/page/dom/safe-dom';

/** A run of characters that stand in one text node as they stand in the text: one to one. */
export interface Segment {
  readonly node: Text;
  readonly nodeStart: number;
  readonly textStart: number;
  readonly length: number;
}

/** Offsets to ranges and back. Characters that the reading put in itself (line feeds between blocks) stand nowhere in the DOM. */
export interface NodeMap {
  /** One range over the whole span; null when nothing of it stands in the DOM or it crosses the edge of a shadow tree. */
  toRange(span: TextSpan): Range | null;
  /** As many ranges as the span has trees (document, shadow roots, frames), in reading order; empty when nothing of it stands in the DOM. */
  toRanges(span: TextSpan): readonly Range[];
  /** The text a range covers, without characters that are not in the text; null when it covers none. */
  toSpan(range: AbstractRange): TextSpan | null;
  /** The shadow roots that text was read from, those in frames too. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** The documents in frames that text was read from. */
  readonly frames: readonly Document[];
}

/** Makes the map of segments sorted by `textStart`; the segments of one node must be neighbours. `top` is the document that is no frame. */
export function createNodeMap(segments: readonly Segment[], top: Document): NodeMap {
  const firstOfNode = new Map<Text, number>();
  segments.forEach((segment, index) => {
    if (!firstOfNode.has(segment.node)) firstOfNode.set(segment.node, index);
  });
  const trees = [...new Set([...firstOfNode.keys()].map(treeOf))];
  const shadowRoots = trees.filter(isShadowRoot);
  const around = shadowRoots.map((root) => ownerDocumentOf(root)).filter((document) => document !== null);
  const frames = [...new Set([...trees.filter(isDocument), ...around])].filter((document) => document !== top);

  /** Index of the first segment that ends after the offset; `segments.length` when there is none. */
  function indexAfter(offset: number): number {
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const segment = segments[middle];
      if (segment !== undefined && segment.textStart + segment.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The segments a span touches, as first and one past the last index. */
  function slice(span: TextSpan): readonly [number, number] {
    if (span.start >= span.end) return [0, 0];
    const last = indexAfter(span.end - 1);
    const reachesIn = (segments[last]?.textStart ?? Infinity) < span.end;
    return [indexAfter(span.start), reachesIn ? last + 1 : last];
  }

  function rangeOver(first: Segment, last: Segment, span: TextSpan): Range {
    const range = createRangeBeside(first.node);
    range.setStart(first.node, clampToNode(first, span.start));
    range.setEnd(last.node, clampToNode(last, span.end));
    return range;
  }

  function toRanges(span: TextSpan): readonly Range[] {
    const [from, to] = slice(span);
    const ranges: Range[] = [];
    let first: Segment | undefined;
    let last: Segment | undefined;
    for (let index = from; index < to; index += 1) {
      const segment = segments[index];
      if (segment === undefined) break;
      if (first !== undefined && last !== undefined && !follows(last.node, segment.node)) {
        ranges.push(rangeOver(first, last, span));
        first = undefined;
      }
      first ??= segment;
      last = segment;
    }
    if (first !== undefined && last !== undefined) ranges.push(rangeOver(first, last, span));
    return ranges;
  }

  function toRange(span: TextSpan): Range | null {
    const [from, to] = slice(span);
    const first = segments[from];
    const last = segments[to - 1];
    if (first === undefined || last === undefined || from >= to) return null;
    return follows(first.node, last.node) ? rangeOver(first, last, span) : null;
  }

  /** The index of the first segment at or after a boundary point. */
  function segmentFrom(container: Node, offset: number): number | null {
    const own = isText(container) ? firstOfNode.get(container) : undefined;
    if (own !== undefined) {
      let index = own;
      for (let segment = segments[index]; segment?.node === container; segment = segments[(index += 1)]) {
        if (segment.nodeStart + segment.length > offset) break;
      }
      return index;
    }
    const node = findText(startNode(container, offset), firstOfNode, 'next');
    return node === null ? null : (firstOfNode.get(node) ?? null);
  }

  /** The index of the last segment that begins before a boundary point. */
  function segmentBefore(container: Node, offset: number): number | null {
    const own = isText(container) ? firstOfNode.get(container) : undefined;
    const node =
      own === undefined ? findText(endNode(container, offset), firstOfNode, 'previous') : (container as Text);
    const first = node === null ? undefined : firstOfNode.get(node);
    if (first === undefined) return null;
    const limit = own === undefined ? Infinity : offset;
    let index = first;
    while (segments[index]?.node === node && (segments[index]?.nodeStart ?? Infinity) < limit) index += 1;
    return index - 1;
  }

  function toSpan(range: AbstractRange): TextSpan | null {
    const first = segments[segmentFrom(range.startContainer, range.startOffset) ?? -1];
    const last = segments[segmentBefore(range.endContainer, range.endOffset) ?? -1];
    if (first === undefined || last === undefined) return null;
    const start = first.node === range.startContainer ? offsetInText(first, range.startOffset) : first.textStart;
    const end = last.node === range.endContainer ? offsetInText(last, range.endOffset) : last.textStart + last.length;
    return start < end ? { start, end } : null;
  }

  return { toRange, toRanges, toSpan, shadowRoots, frames };
}

function clampToNode(segment: Segment, offset: number): number {
  return segment.nodeStart + Math.min(Math.max(offset - segment.textStart, 0), segment.length);
}

function offsetInText(segment: Segment, nodeOffset: number): number {
  return segment.textStart + Math.min(Math.max(nodeOffset - segment.nodeStart, 0), segment.length);
}

/** Whether one range can run from the first node to the second. Slots may show nodes in another order than the tree has them. */
function follows(first: Text, second: Text): boolean {
  if (first === second) return true;
  const position = first.compareDocumentPosition(second);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0;
}

type Found = { readonly from: Node; readonly itself: boolean };

/** Where to begin looking for text at or after a boundary point. */
function startNode(container: Node, offset: number): Found {
  const child = childNodesOf(container)[offset];
  if (child !== undefined) return { from: child, itself: true };
  return { from: deepestLast(container), itself: false };
}

/** Where to begin looking for text before a boundary point. */
function endNode(container: Node, offset: number): Found {
  const child = offset > 0 ? childNodesOf(container)[offset - 1] : undefined;
  return child === undefined ? { from: container, itself: false } : { from: deepestLast(child), itself: true };
}

function deepestLast(node: Node): Node {
  let deepest = node;
  for (let child = lastChildOf(node); child !== null; child = lastChildOf(child)) deepest = child;
  return deepest;
}

/** The nearest text node in tree order that the map knows. */
function findText(start: Found, known: ReadonlyMap<Text, number>, direction: 'next' | 'previous'): Text | null {
  const walker = document.createTreeWalker(treeOf(start.from), NodeFilter.SHOW_TEXT);
  walker.currentNode = start.from;
  let node: Node | null = start.itself && isText(start.from) ? start.from : null;
  node ??= direction === 'next' ? walker.nextNode() : walker.previousNode();
  while (node !== null && !known.has(node as Text))
    node = direction === 'next' ? walker.nextNode() : walker.previousNode();
  return node as Text | null;
}
