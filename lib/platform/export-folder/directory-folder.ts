/**
 * A folder of the reader's, by a handle of the File System Access API (https://fs.spec.whatwg.org/): that of a picked folder, or of the
 * browser's own file system in tests. How the handle was got is not known here.
 */
import type { ExportFolder, FolderProblem } from './export-folder';

/** Makes the folder behind a handle. */
export function createDirectoryFolder(root: FileSystemDirectoryHandle): ExportFolder {
  return {
    read: async (path) => {
      try {
        const { folder, name } = await openParent(root, path, false);
        const file = await (await folder.getFileHandle(name)).getFile();
        return { kind: 'done', text: await file.text() };
      } catch (error) {
        // A folder that is gone is found out when it is written to: here it looks like a file that is not there yet.
        return isNamed(error, 'NotFoundError') ? { kind: 'done', text: null } : refusedFor(error);
      }
    },
    write: async (path, text) => {
      try {
        const { folder, name } = await openParent(root, path, true);
        await replaceFile(folder, name, text);
        return { kind: 'done' };
      } catch (error) {
        return refusedFor(error);
      }
    },
  };
}

/**
 * Writes beside the file and puts it in its place at the end: `createWritable` works on a copy that counts once it is closed. A file that was
 * not there before is made empty first; when writing fails it is taken away again.
 */
async function replaceFile(folder: FileSystemDirectoryHandle, name: string, text: string): Promise<void> {
  const isNew = !(await hasFile(folder, name));
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    const stream = await handle.createWritable();
    try {
      await stream.write(text);
      await stream.close();
    } catch (error) {
      // A stream that is left open keeps its file from being taken away.
      await stream.abort().catch(() => undefined);
      throw error;
    }
  } catch (error) {
    if (isNew) await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
}

async function hasFile(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (isNamed(error, 'NotFoundError')) return false;
    throw error;
  }
}

async function openParent(
  root: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<{ readonly folder: FileSystemDirectoryHandle; readonly name: string }> {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  let folder = root;
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create });
  return { folder, name };
}

const problems: Readonly<Record<string, FolderProblem>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NoModificationAllowedError: 'denied',
  QuotaExceededError: 'full',
  NotFoundError: 'gone',
};

function refusedFor(error: unknown): { readonly kind: 'refused'; readonly problem: FolderProblem } {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return { kind: 'refused', problem: problems[name] ?? 'failed' };
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
