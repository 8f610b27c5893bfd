/** What the page of a dossier shows and asks for. Shapes only. */
import type { ChangeOutcome, EditOutcome, KeepingActions, NoteDraft } from '@/components/keeping/keeping';
import type { MovedHighlights } from '@/components/lost/moved-highlights';
import type { Dossier } from '@/lib/core/dossier/dossier';
import type { EntityRecord, EntityRef } from '@/lib/core/entities/record';
import type { HighlightRow, PageRow } from '@/lib/core/notes/rows';

/** What packs know of the entity. `gone`: none of those that are here knows it. `failed`: there was no answer. */
export type Background =
  | { readonly kind: 'loading' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'known';
      readonly record: EntityRecord;
      readonly pack: { readonly name: string; readonly asOf: string } | null;
    };

/** What there is to show. */
export type DossierState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'ready';
      readonly dossier: Dossier;
      readonly background: Background;
      readonly moved: MovedHighlights;
    };

/** What became of a note on an entity; one that was written can be taken back. */
export type EntityNoteOutcome =
  { readonly kind: 'done'; readonly changeSetId: string } | Extract<EditOutcome, { kind: 'refused' }>;

/** What can be done. */
export interface DossierActions {
  readonly keeping: KeepingActions;
  readonly writeNote: (entity: EntityRef, revision: number | null, draft: NoteDraft) => Promise<EntityNoteOutcome>;
  readonly undoChange: (changeSetId: string) => Promise<ChangeOutcome>;
  readonly openPassage: (page: PageRow, highlight: HighlightRow | null) => void;
  readonly onCopy: (text: string) => void;
  /** Takes all of it away as Markdown. @param record null when no pack knows the entity. */
  readonly onDownload: (dossier: Dossier, record: EntityRecord | null) => void;
  /** Leads to all other ways to take it away. */
  readonly onExport: (entity: EntityRef) => void;
  readonly onReload: () => void;
}
