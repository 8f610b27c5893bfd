/** The packs as the library shows them, and what can be done with them. Shapes only. */
import type { ChangeOutcome, Problem } from '@/components/keeping/keeping';
import type { PackFacts, PackId } from '@/lib/core/entities/knowledge-rows';

/** A pack in the list. */
export interface ListedPack extends Pick<PackFacts, 'name' | 'asOf' | 'licence' | 'counts' | 'sizeBytes'> {
  /** Null for the starter pack, which belongs to the extension and cannot be removed. */
  readonly row: { readonly id: PackId; readonly revision: number } | null;
  /** Why it does not open, as a plain phrase; null when it does. */
  readonly problem: string | null;
}

/** Why a file was not taken. */
export type PackRefusal =
  | {
      readonly kind: 'not-a-pack' | 'wrong-version' | 'truncated' | 'damaged' | 'unreadable';
      /** Byte in the file, or null when no place can be named. */
      readonly offset: number | null;
      readonly detail: string;
    }
  | { readonly kind: 'no-room'; readonly neededBytes: number; readonly freeBytes: number }
  | { readonly kind: 'known' }
  | { readonly kind: 'not-kept'; readonly reason: Problem };

/** Where the import of a file stands. */
export type PackImport =
  | { readonly kind: 'idle' }
  /** `share` is 0–1, and null while the checked file is being kept, which cannot be stopped. */
  | { readonly kind: 'working'; readonly fileName: string; readonly share: number | null }
  | { readonly kind: 'refused'; readonly fileName: string; readonly refusal: PackRefusal }
  | { readonly kind: 'done'; readonly name: string };

/** All that is known of the packs. */
export type PacksState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'ready';
      /** In the order in which they are asked, the starter pack last. */
      readonly packs: readonly ListedPack[];
      /** How many entries of the list are too damaged to be shown. */
      readonly damaged: number;
    };

/** What can be done with packs. */
export interface PackActions {
  readonly onFile: (file: File) => void;
  readonly onCancel: () => void;
  readonly remove: (id: PackId, revision: number) => Promise<ChangeOutcome>;
  readonly restore: (id: PackId) => Promise<ChangeOutcome>;
  readonly onReload: () => void;
}
