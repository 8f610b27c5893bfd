/** The ids by which blocks of ours are known again in files, and the three ways in which they stand there. */
import { toStableId } from '../timeline/stable-id';
import { toBlockId } from '../../notes/block-id';
import type { HighlightId } from '../../notes/rows';
import { trusted } from './markdown-text';
import type { Markdown } from './markdown-text';

/** The id of any row's block: made like a highlight's, from the last digits of its own. */
export function toRowBlockId(rowId: string): string {
  return toBlockId(rowId as HighlightId);
}

/** The id of a block that is of no row, from what it says. */
export function toTextBlockId(...said: readonly string[]): string {
  return `bs-${toStableId(said.join('\n')).slice(0, 12)}`;
}

/** A line that no reader shows: Markdown drops comments of HTML. */
export function toComment(id: string): Markdown {
  return trusted(`<!-- ${id} -->`);
}

/** Obsidian's block id. By itself it names the block before it; on a quote's last line it would look like part of the quote. */
export function toBlockIdLine(id: string): Markdown {
  return trusted(`^${id}`);
}
