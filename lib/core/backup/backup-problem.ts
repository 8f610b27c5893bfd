/** Why a file is not read as a backup, and what is odd about one that is. */

/** Why nothing was read. */
export type BackupProblem =
  /** No backup of ours, whatever it is. */
  | { readonly kind: 'not-a-backup' }
  /** Made by a newer version of the extension, which may know what this one would lose. */
  | { readonly kind: 'newer' }
  /** An archive without a backup in it. */
  | { readonly kind: 'nothing-inside' }
  /** An archive that cannot be unpacked from some place on. */
  | { readonly kind: 'broken-archive' }
  /** More text than any library has: most likely made to fill the memory. `limitBytes` is where reading stopped. */
  | { readonly kind: 'too-large'; readonly limitBytes: number };

/** What the tail says of the rows: `whole`, `changed` (the sum is another), `cut-short` (there is no tail), `unsigned` (a former snapshot). */
export type Soundness = 'whole' | 'changed' | 'cut-short' | 'unsigned';
