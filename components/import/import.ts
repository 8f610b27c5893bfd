/** What can be taken out of the library and brought into it, as its page shows it. Shapes only. */
import type { Problem } from '@/components/keeping/keeping';
import type { Soundness } from '@/lib/core/backup/backup-problem';
import type { AsideReason, ImportFormat } from '@/lib/core/imports/imported';

/** Where the making of a backup stands; `share` is 0–1, or null where it is not known. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly share: number | null }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** A record that is left out. */
export interface AsideLine {
  /** Its place in the file, counted from one; null where none can be named. */
  readonly place: number | null;
  /** `damaged`: a row of a backup that fits no table. */
  readonly reason: AsideReason | 'damaged';
  /** For `damaged`: the field that does not fit, or empty. */
  readonly field: string;
}

/** How a backup meets what is here. */
export type BackupMode = 'add' | 'replace';

/** What importing a file would do. */
export interface ImportPreview {
  readonly fileName: string;
  readonly format: ImportFormat | 'backup';
  readonly added: number;
  readonly changed: number;
  /** What goes to the trash. */
  readonly removed: number;
  /** What is here already, or was written later here. */
  readonly skipped: number;
  readonly aside: readonly AsideLine[];
  /** What else there is to know of a backup; null for files of other tools. */
  readonly backup: {
    /** Milliseconds since 1970. */
    readonly madeAt: number;
    readonly soundness: Soundness;
    readonly mode: BackupMode;
    /** Names of packs whose files must be brought again. */
    readonly packs: readonly string[];
  } | null;
}

/** Why a file was not taken. */
export type ImportRefusal =
  | { readonly kind: 'unknown-format' | 'broken-json' | 'newer' | 'nothing-inside' | 'broken-archive' | 'unreadable' }
  | { readonly kind: 'too-large'; readonly sizeBytes: number; readonly limitBytes: number }
  | { readonly kind: 'not-kept'; readonly problem: Problem };

/** What is done with a file: it is read, compared with the library, and, when the reader wishes, brought in. */
export type ImportStage = 'reading' | 'comparing' | 'bringing';

/** Where an import stands. */
export type ImportState =
  | { readonly kind: 'idle' }
  /** `share` is 0–1. Stopped at any stage, nothing is changed. */
  | { readonly kind: 'working'; readonly stage: ImportStage; readonly fileName: string; readonly share: number }
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | { readonly kind: 'done'; readonly preview: ImportPreview }
  | { readonly kind: 'refused'; readonly fileName: string; readonly refusal: ImportRefusal };

/** What can be done. */
export interface ImportActions {
  readonly onBackUp: () => void;
  readonly onCancelExport: () => void;
  readonly onFile: (file: File) => void;
  readonly onMode: (mode: BackupMode) => void;
  readonly onImport: () => void;
  /** Leaves a preview, or stops reading. */
  readonly onCancel: () => void;
}
