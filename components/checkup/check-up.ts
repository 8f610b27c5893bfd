/** What the page of the check-up is drawn from: shapes only. */
import type { ChangedOutcome, ChangeOutcome, Problem } from '@/components/keeping/keeping';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import type { LibraryReport } from '@/lib/core/care/library-report';

/** A check of the library, from before it was asked for to what it came to. */
export type CheckState =
  | { readonly kind: 'idle' }
  /** `share`: how far it is, 0–1. */
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'done'; readonly report: LibraryReport };

/** A snapshot as it is listed. */
export interface ListedSnapshot {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly takenAt: number;
  readonly reason: 'daily' | 'before' | 'asked';
  readonly sizeBytes: number;
  readonly rows: number;
}

/** What bringing a snapshot back would do, in rows. */
export interface SnapshotDifference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Lines that cannot be read and are left out. */
  readonly damaged: number;
}

/** What the browser says of the library's storage; null for what it does not say. */
export interface StorageFacts {
  readonly isPersistent: boolean | null;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
}

/** What became of looking into a snapshot. */
export type PreviewOutcome =
  | { readonly kind: 'done'; readonly value: SnapshotDifference }
  | { readonly kind: 'refused'; readonly reason: Problem };

/** What can be done on the page. */
export interface CheckUpActions {
  readonly onCheck: () => void;
  readonly onStopCheck: () => void;
  /** Takes back what a check mended. */
  readonly undoMending: (changeSetId: string) => Promise<ChangedOutcome>;
  readonly takeSnapshot: () => Promise<ChangeOutcome>;
  readonly preview: (id: string) => Promise<PreviewOutcome>;
  readonly restore: (id: string) => Promise<ChangedOutcome>;
  readonly undoChange: (changeSetId: string) => Promise<ChangeOutcome>;
  /** True when the browser promised to keep the storage. */
  readonly askForPersistence: () => Promise<boolean>;
  readonly onCopy: (text: string) => void;
}

/** The part of the view that lists snapshots. */
export interface SnapshotSectionProps {
  readonly snapshots: readonly ListedSnapshot[];
  readonly actions: Pick<CheckUpActions, 'takeSnapshot' | 'preview' | 'restore' | 'undoChange'>;
  readonly deletions: Pick<Deletions, 'change'>;
  /** Milliseconds since 1970. */
  readonly now: number;
}
