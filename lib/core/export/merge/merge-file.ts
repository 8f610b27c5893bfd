/**
 * Brings a new export into a file that an earlier one wrote and the reader has written in since. What the reader wrote is kept to the letter, in
 * its place; what the library changed is changed; where both changed the same words both stand there, and are told.
 */
import type { ExportedDocument } from '../exported-file';
import { englishExportWords } from '../export-words';
import type { ExportWords } from '../export-words';
import { assumeBase } from './assume-base';
import { printFileText, readFileText } from './file-text';
import { keepRemoved } from './mark-removed';
import { mergeBody } from './merge-body';
import { mergeProperties } from './merge-properties';

/** A file after a merge. */
export interface MergedFile {
  readonly text: string;
  /** What to remember of this export in place of the earlier one. */
  readonly document: ExportedDocument;
  /** Names of properties and ids of blocks in which both sides' words now stand. */
  readonly conflicts: readonly string[];
}

/** A file to be exported again. */
export interface EarlierFile {
  /** The file as it is now. */
  readonly text: string;
  /** What the last export wrote; null when that is not known. Then nothing of the file counts as ours. */
  readonly document: ExportedDocument | null;
}

/** Merges; merging the same export again changes nothing. */
export function mergeFile(
  earlier: EarlierFile,
  fresh: ExportedDocument,
  words: Pick<ExportWords, 'removed' | 'conflict'> = englishExportWords,
): MergedFile {
  const file = readFileText(earlier.text, fresh.form);
  // A file in another form is another layout's: nothing in it is known again, and nothing of it is touched.
  const known = earlier.document?.form === fresh.form ? earlier.document : null;
  const base = known ?? assumeBase(file, fresh);
  const next = keepRemoved(base, fresh, words.removed);
  const properties = mergeProperties(fresh.form, base.properties, file.properties ?? [], next.properties);
  const body = mergeBody(base.blocks, file.body, next.blocks, words.conflict);
  const hasProperties = file.properties !== null || properties.lines.length > 0;
  // The first properties of a file want an empty line behind them.
  const gap = file.properties === null && hasProperties && body.lines[0] !== '' ? [''] : [];
  const text = printFileText({
    ...file,
    properties: hasProperties ? properties.lines : null,
    body: [...gap, ...body.lines],
  });
  return { text, document: next, conflicts: [...properties.conflicts, ...body.conflicts] };
}
