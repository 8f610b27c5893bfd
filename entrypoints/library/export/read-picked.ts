/** Reads the files that the reader brought to be updated. One that cannot be read is left out: it is not in what is handed back either. */
import type { PickedFile } from '@/lib/surfaces/export/picked-folder';

/** No note of anybody's is longer. */
const longestBytes = 20_000_000;

/** The texts by path; of files with one path the first. */
export async function readPicked(files: readonly File[]): Promise<readonly PickedFile[]> {
  const texts = new Map<string, string>();
  for (const file of files) {
    const path = file.webkitRelativePath === '' ? file.name : file.webkitRelativePath;
    if (file.size > longestBytes || texts.has(path)) continue;
    const text = await file.text().catch(() => null);
    if (text !== null) texts.set(path, text);
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}
