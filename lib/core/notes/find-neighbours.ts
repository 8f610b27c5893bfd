/** Which highlights stand so close to one that they could be one with it. It decides nothing: the reader asks for it. */
import type { TextSpan } from '../text/span';

/** Something that stands in a text. */
export interface Placed<Id extends string> {
  readonly id: Id;
  readonly span: TextSpan;
}

/** What stands together, and the span from its first to its last word. */
export interface Neighbours<Id extends string> {
  /** In the order of the text, without the one that was asked about; empty when it stands alone. */
  readonly ids: readonly Id[];
  readonly span: TextSpan;
}

/** The others that overlap the one, or have no word between it and them, and those that touch them in turn. */
export function findNeighbours<Id extends string>(
  text: string,
  one: Placed<Id>,
  others: readonly Placed<Id>[],
): Neighbours<Id> {
  const sorted = others.filter(({ id }) => id !== one.id).toSorted((a, b) => a.span.start - b.span.start);
  const chosen = new Set<Id>();
  let span = one.span;
  for (let grew = true; grew;) {
    grew = false;
    for (const other of sorted) {
      if (chosen.has(other.id) || !touches(text, span, other.span)) continue;
      chosen.add(other.id);
      span = { start: Math.min(span.start, other.span.start), end: Math.max(span.end, other.span.end) };
      grew = true;
    }
  }
  return { ids: sorted.filter(({ id }) => chosen.has(id)).map(({ id }) => id), span };
}

/** No more than this may lie between two that touch, in UTF-16 code units: a gap of blanks and marks is short. */
const widestGap = 20;

function touches(text: string, a: TextSpan, b: TextSpan): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const gap = second.start - first.end;
  return gap <= 0 || (gap <= widestGap && !/[\p{L}\p{N}]/u.test(text.slice(first.end, second.start)));
}
