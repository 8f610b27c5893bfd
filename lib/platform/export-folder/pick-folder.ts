/** Asks the reader for a folder, and the browser for the permission to write into it. Only Chromium can; what is written is not known here. */

/** What Chromium's window and handles have beyond the standard (https://wicg.github.io/file-system-access/). */
interface PickingWindow {
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}
interface AskableHandle extends FileSystemDirectoryHandle {
  readonly queryPermission?: (wish: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (wish: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

const thisWindow = globalThis as PickingWindow;

/** Whether this browser lets pages write into folders. */
export function canPickFolders(window: PickingWindow = thisWindow): boolean {
  return typeof window.showDirectoryPicker === 'function';
}

/** Opens the browser's dialogue; null when it was closed. Call it from a click. */
export async function pickFolder(window: PickingWindow = thisWindow): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await window.showDirectoryPicker?.({ id: 'backstory-export', mode: 'readwrite' })) ?? null;
  } catch {
    return null;
  }
}

/** Whether the folder may be written to; the browser asks the reader when it has to. Call it from a click. */
export async function allowFolder(handle: AskableHandle): Promise<boolean> {
  const wish = { mode: 'readwrite' } as const;
  try {
    // The browser's own file system needs no permission and knows no question.
    if (handle.queryPermission === undefined || handle.requestPermission === undefined) return true;
    if ((await handle.queryPermission(wish)) === 'granted') return true;
    return (await handle.requestPermission(wish)) === 'granted';
  } catch {
    return false;
  }
}
