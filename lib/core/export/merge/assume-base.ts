/** What an export takes for the earlier one when it does not know it: only what stands in the file word for word, or by its id. */
import type { ExportedDocument } from '../exported-file';
import type { FileText } from './file-text';
import { findBlocks } from './find-blocks';

/** A document by which nothing in the file changes but for what is missing from it. */
export function assumeBase(file: FileText, fresh: ExportedDocument): ExportedDocument {
  const blocks = findBlocks(file.body, fresh.blocks).flatMap((stretch) =>
    stretch.kind === 'block'
      ? fresh.blocks.filter(({ id }) => id === stretch.id)
      : // Its words are others now, and nobody knows whose change that was: both versions are to be shown.
        stretch.ids.map((id) => ({ id, text: '' })),
  );
  const lines = file.properties ?? [];
  return {
    form: fresh.form,
    properties: fresh.properties.filter(({ name }) => lines.some((line) => line.startsWith(`${name}:`))),
    blocks,
  };
}
