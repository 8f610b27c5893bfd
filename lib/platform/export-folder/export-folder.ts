/** A place that exports are written to: one small type for a folder of the reader's and for files that the reader brought. Nothing is merged here. */

/**
 * Why a file was not read or written. `denied`: the browser was told not to, or no longer to. `full`: no room on the disk. `gone`: the folder was
 * moved or deleted. `failed`: anything else, such as a name that a file of another kind has.
 */
export type FolderProblem = 'denied' | 'full' | 'gone' | 'failed';

/** What became of reading a file; null when there is none. */
export type FileRead =
  | { readonly kind: 'done'; readonly text: string | null }
  | { readonly kind: 'refused'; readonly problem: FolderProblem };

/** What became of writing one. */
export type FileWritten = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly problem: FolderProblem };

/** A folder. Paths are relative, with `/` between folders. */
export interface ExportFolder {
  read(path: string): Promise<FileRead>;
  /** The file is as it was, or has the whole new text: nothing in between is ever on the disk. */
  write(path: string, text: string): Promise<FileWritten>;
}
