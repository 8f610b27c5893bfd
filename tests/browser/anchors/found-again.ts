/** Takes a range of the test's page the way a highlight takes it: to a span, to an anchor, to a place, and back to ranges. */
import type { Anchor, Placement } from '@/lib/core/anchors/anchor';
import { describeSpan } from '@/lib/core/anchors/describe';
import { findAnchorNow } from '@/lib/core/anchors/find';
import { trimSpan } from '@/lib/page/selection/selection';
import type { PageReading } from '@/lib/page/text/read-page';

/** The text of ranges without white space, which pages and readings put in differently. */
export function wordsOf(ranges: readonly Range[]): string {
  return withoutSpace(ranges.map((range) => range.toString()).join(''));
}

/** A text without white space. */
export function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/** The anchor of a range; null when nothing of it is in the page's text. */
export function anchorOf(reading: PageReading, range: Range): Anchor | null {
  const covered = reading.map.toSpan(range);
  const span = covered === null ? null : trimSpan(reading.text, covered);
  return span === null ? null : describeSpan(reading.text, span);
}

/** What is painted for an anchor, without white space; null when it is lost. */
export function painted(reading: PageReading, anchor: Anchor): string | null {
  const placement: Placement = findAnchorNow(reading.text, anchor);
  return placement.kind === 'lost' ? null : wordsOf(reading.map.toRanges(placement));
}

/** The node that an XPath names, as fixtures of other tools write it. */
export function nodeAt(path: string, context: Node = document.body): Node {
  const node = document.evaluate(path, context, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
  if (node === null) throw new Error(`the fixture has no ${path}`);
  return node;
}

/** A range between two places. */
export function rangeBetween(start: Node, startOffset: number, end: Node, endOffset: number): Range {
  const range = document.createRange();
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  return range;
}
