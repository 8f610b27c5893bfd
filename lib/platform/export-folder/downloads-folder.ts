/**
 * A new folder within the browser's downloads, for browsers that let pages write into no other. It can be filled but not read, so nothing
 * is merged here and nothing that lies there is ever replaced.
 */
import { browser } from 'wxt/browser';
import type { ExportFolder, FileWritten, FolderProblem } from './export-folder';

/** What became of a download, as the browser tells it. */
export interface DownloadChange {
  readonly id: number;
  readonly state?: { readonly current?: string };
  readonly error?: { readonly current?: string };
}

/** What is asked of the browser's downloads. */
export interface DownloadsPort {
  readonly download: (wish: {
    readonly url: string;
    readonly filename: string;
    readonly conflictAction: 'uniquify';
    readonly saveAs: false;
  }) => Promise<number>;
  readonly onChanged: {
    addListener(listener: (change: DownloadChange) => void): void;
    removeListener(listener: (change: DownloadChange) => void): void;
  };
}

/** What is asked of the browser's permissions. */
interface Asking {
  readonly request: (wish: { permissions: ['downloads'] }) => Promise<boolean>;
}

const permission = { permissions: ['downloads'] } satisfies Parameters<Asking['request']>[0];

/** Whether the reader may be asked for it: only Firefox's manifest names the permission. */
export function canAskForDownloads(): boolean {
  return browser.runtime.getManifest().optional_permissions?.includes('downloads') === true;
}

/** Asks for the permission; the browser asks nothing once it was given. Call it from a click. */
export async function allowDownloads(permissions: Asking = browser.permissions): Promise<boolean> {
  try {
    return await permissions.request(permission);
  } catch {
    return false;
  }
}

/** Makes the folder. @param name of the folder, safe for file systems; each export takes a new one. */
export function createDownloadsFolder(name: string, downloads: () => DownloadsPort = ownDownloads): ExportFolder {
  return {
    read: async () => ({ kind: 'done', text: null }),
    write: async (path, text) => {
      const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
      try {
        return await save(downloads(), `${name}/${path}`, url);
      } catch {
        // Thrown where the permission was withdrawn or the browser refuses the name.
        return { kind: 'refused', problem: 'failed' };
      } finally {
        URL.revokeObjectURL(url);
      }
    },
  };
}

/** The browser has them only after the permission was given. */
const ownDownloads = (): DownloadsPort => browser.downloads;

/** Comes back when the whole file is on the disk, or none of it. */
async function save(downloads: DownloadsPort, filename: string, url: string): Promise<FileWritten> {
  const ended = new Map<number, FileWritten>();
  let wake: () => void = () => undefined;
  // A small file may be done before the browser has told its number.
  const listen = (change: DownloadChange): void => {
    const written = toWritten(change);
    if (written !== null) ended.set(change.id, written);
    wake();
  };
  downloads.onChanged.addListener(listen);
  try {
    const id = await downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false });
    for (;;) {
      const written = ended.get(id);
      if (written !== undefined) return written;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    downloads.onChanged.removeListener(listen);
  }
}

/** The names of https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/downloads/InterruptReason that say more than "failed". */
const problems: Readonly<Record<string, FolderProblem>> = { FILE_ACCESS_DENIED: 'denied', FILE_NO_SPACE: 'full' };

/** Null while the download goes on. */
function toWritten({ state, error }: DownloadChange): FileWritten | null {
  if (state?.current === 'complete') return { kind: 'done' };
  if (state?.current !== 'interrupted') return null;
  return { kind: 'refused', problem: problems[error?.current ?? ''] ?? 'failed' };
}
