/** Reads the text of a file of another tool, whole, for tests. */

import { readImport } from '@/lib/core/imports/read-import';
import type { ImportedFile, ImportRead } from '@/lib/core/imports/read-import';

/** What a text comes to. */
export function readText(text: string): ImportRead {
  const reading = readImport(text);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  return step.value;
}

/** A file that must be readable. */
export function expectFile(content: unknown): ImportedFile {
  const read = readText(typeof content === 'string' ? content : JSON.stringify(content));
  if (read.kind === 'refused') throw new Error(`Refused: ${read.problem}`);
  return read.file;
}
