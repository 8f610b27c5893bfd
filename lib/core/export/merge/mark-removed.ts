/** What an export writes when the library no longer holds what an earlier one wrote: the last words stay in their place, marked. */
import type { ExportBlock, ExportedDocument } from '../exported-file';

/** The new document with the blocks that only the earlier one has, each behind the block it followed. @param word the mark. */
export function keepRemoved(base: ExportedDocument, fresh: ExportedDocument, word: string): ExportedDocument {
  return keepBlocks(base, fresh, (block) => markRemoved(block, base.form, word));
}

/** The same for an export of a part: what it did not take is not gone, so it stays as it was, and so do the properties. */
export function keepOthers(base: ExportedDocument, fresh: ExportedDocument): ExportedDocument {
  const names = new Set(base.properties.map(({ name }) => name));
  const properties = [...base.properties, ...fresh.properties.filter(({ name }) => !names.has(name))];
  return { ...keepBlocks(base, fresh, (block) => block), properties };
}

function keepBlocks(
  base: ExportedDocument,
  fresh: ExportedDocument,
  keep: (block: ExportBlock) => ExportBlock,
): ExportedDocument {
  const present = new Set(fresh.blocks.map(({ id }) => id));
  if (base.blocks.every(({ id }) => present.has(id))) return fresh;
  const following = new Map<string | null, ExportBlock[]>();
  let anchor: string | null = null;
  for (const block of base.blocks) {
    if (present.has(block.id)) anchor = block.id;
    else following.set(anchor, [...(following.get(anchor) ?? []), keep(block)]);
  }
  const blocks = [
    ...(following.get(null) ?? []),
    ...fresh.blocks.flatMap((block) => [block, ...(following.get(block.id) ?? [])]),
  ];
  return { ...fresh, blocks };
}

/** A file's document when what the file is of is gone from the library: every block marked, the properties as they were. */
export function markAllRemoved(base: ExportedDocument, word: string): ExportedDocument {
  return { ...base, blocks: base.blocks.map((block) => markRemoved(block, base.form, word)) };
}

function markRemoved(block: ExportBlock, form: ExportedDocument['form'], word: string): ExportBlock {
  if (block.removed === true) return block;
  const isListed = block.text.startsWith('- ');
  const mark = form === 'logseq' ? `\n  - *${word}*` : `\n\n${isListed ? '  ' : ''}*${word}*`;
  return { id: block.id, text: block.text + mark, removed: true };
}
