/** Finds out which file of an export each file is that the reader brought: by the ids of blocks in it, since names and folders may be others now. */
import type { ExportedDocument } from '@/lib/core/export/exported-file';
import type { PickedFile } from './picked-folder';

/** The digits of a block's id, as they stand in every layout; ids without digits are not told apart by text. */
const digitsOfId = /^bs-([0-9a-f]{12})$/;
const digitsInText = /[0-9a-f]{12}/g;

interface Printed {
  readonly key: string;
  readonly path: string;
  readonly document: ExportedDocument;
}

/** The paths of brought files by the key of what they are of. A file that shares nothing with any is left out, but for the one that has its name. */
export function matchPicked(picked: readonly PickedFile[], printed: readonly Printed[]): ReadonlyMap<string, string> {
  const keysById = new Map<string, string[]>();
  for (const { key, document } of printed) {
    for (const digits of listDigits(document)) keysById.set(digits, [...(keysById.get(digits) ?? []), key]);
  }
  const keyByName = new Map(printed.map(({ key, path }) => [nameOf(path), key]));
  const paths = new Map<string, string>();
  for (const { path, text } of picked) {
    const shared = new Map<string, number>();
    for (const digits of new Set(text.match(digitsInText)))
      for (const key of keysById.get(digits) ?? []) shared.set(key, (shared.get(key) ?? 0) + 1);
    const named = keyByName.get(nameOf(path));
    const [best] = [...shared].sort((a, b) => b[1] - a[1] || Number(b[0] === named) - Number(a[0] === named));
    const key = best?.[0] ?? named;
    if (key !== undefined && !paths.has(key)) paths.set(key, path);
  }
  return paths;
}

/** Whether a text holds a block of the document. */
export function holdsBlockOf(text: string, document: ExportedDocument): boolean {
  return listDigits(document).some((digits) => text.includes(digits));
}

function listDigits({ blocks }: ExportedDocument): readonly string[] {
  return blocks.flatMap(({ id }) => digitsOfId.exec(id)?.[1] ?? []);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
