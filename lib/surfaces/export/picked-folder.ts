/** Files that the reader brought, as a folder that keeps what is written into it, so that it can be downloaded. With none it is an empty folder. */
import type { ExportFolder } from '@/lib/platform/export-folder/export-folder';

/** A file that was brought. */
export interface PickedFile {
  readonly path: string;
  readonly text: string;
}

/** A folder in memory. */
export interface PickedFolder extends ExportFolder {
  /** What was written, in its order. */
  readonly written: () => readonly PickedFile[];
}

/** Makes it. Nothing that was brought is changed. */
export function createPickedFolder(picked: readonly PickedFile[]): PickedFolder {
  const texts = new Map(picked.map(({ path, text }) => [path, text]));
  const written = new Map<string, string>();
  return {
    read: async (path) => ({ kind: 'done', text: written.get(path) ?? texts.get(path) ?? null }),
    write: async (path, text) => {
      written.set(path, text);
      return { kind: 'done' };
    },
    written: () => [...written].map(([path, text]) => ({ path, text })),
  };
}
