/** Chooses what a file began from among earlier exports of it: of a download nobody knows which of its states the reader brings back. */
import type { ExportedDocument } from '@/lib/core/export/exported-file';
import { readFileText } from '@/lib/core/export/merge/file-text';
import { findBlocks } from '@/lib/core/export/merge/find-blocks';

/** The document with most blocks that stand in the text as they were written and fewest that do not; the first of equals. Null for none. */
export function chooseBase(text: string, documents: readonly ExportedDocument[]): ExportedDocument | null {
  const [only = null, ...others] = documents;
  if (others.length === 0) return only;
  let best: { readonly document: ExportedDocument; readonly score: number } | null = null;
  for (const document of documents) {
    const { body } = readFileText(text, document.form);
    const found = findBlocks(body, document.blocks).filter(({ kind }) => kind === 'block').length;
    const score = 2 * found - document.blocks.length;
    if (best === null || score > best.score) best = { document, score };
  }
  return best?.document ?? null;
}
