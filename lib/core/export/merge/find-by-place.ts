/**
 * Finds blocks that carry no id (a title, a list of links) and of which the reader left no line: by where they stood. Text that is not of
 * their kind is no candidate, so that words written in the place of a title that was taken out are not taken for it.
 */
import type { ExportBlock } from '../exported-file';

/** A stretch of a file as `findBlocks` makes it, still open for blocks that were changed in it. */
export type OpenStretch =
  | { readonly kind: 'block'; readonly id: string; readonly lines: readonly string[] }
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly ids: string[] };

/** Adds to each stretch the lost blocks that stood there. @param blocks all of the earlier export, in its order. */
export function settleByPlace(
  stretches: readonly OpenStretch[],
  blocks: readonly ExportBlock[],
  lost: readonly ExportBlock[],
): void {
  if (lost.length === 0) return;
  const rank = new Map(blocks.map(({ id }, index) => [id, index]));
  const placeOf = new Map(stretches.flatMap((stretch, index) => idsOf(stretch).map((id) => [id, index] as const)));
  for (const block of lost) {
    const index = placeBehind(blocks.slice(0, rank.get(block.id)), placeOf, stretches);
    const stretch = stretches[index];
    if (stretch?.kind !== 'lines' || !stretch.lines.some((line) => isOfOneKind(line, block.text))) continue;
    stretch.ids.push(block.id);
    // What both began from is put together in the order in which it stood.
    stretch.ids.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    placeOf.set(block.id, index);
  }
}

const idsOf = (stretch: OpenStretch): readonly string[] => (stretch.kind === 'block' ? [stretch.id] : stretch.ids);

/** The stretch behind the nearest block before it that is still there; the first one when there is none. */
function placeBehind(
  earlier: readonly ExportBlock[],
  placeOf: ReadonlyMap<string, number>,
  stretches: readonly OpenStretch[],
): number {
  const last = earlier.findLast(({ id }) => placeOf.has(id));
  const index = last === undefined ? undefined : placeOf.get(last.id);
  if (index === undefined) return 0;
  return stretches[index]?.kind === 'lines' ? index : index + 1;
}

/** The mark at the beginning of a line that says what it is: a heading's, a list's; empty for words. */
const markAt = (line: string): string => /^\s*(?:- )?(?:#{1,6}(?= )|[-*+](?= )|)/.exec(line)?.[0].trim() ?? '';

/** A heading may become one of another depth, a list be written with other marks. */
function isOfOneKind(line: string, text: string): boolean {
  return line.trim() !== '' && kindOf(markAt(line)) === kindOf(markAt(text));
}

function kindOf(mark: string): 'heading' | 'list' | 'words' {
  if (mark.includes('#')) return 'heading';
  return mark === '' ? 'words' : 'list';
}
