/** What lies in the trash, as a list shows it. Shapes only: what a thing takes with it when it comes back is the store's knowledge. */
import type { ChoiceRow, OwnEntityRow } from '../entities/knowledge-rows';
import type { EntityNoteRow } from '../notes/entity-note-row';
import type { ProjectPartRow, ProjectRow } from '../notes/project-rows';
import type { HighlightRow, NoteRow, PageRow } from '../notes/rows';
import type { SavedSearchRow } from '../notes/saved-search-row';

/** How long a deleted row is kept: thirty days. */
export const trashMs = 30 * 24 * 60 * 60 * 1_000;

interface Deleted<Kind extends string, Row> {
  readonly kind: Kind;
  readonly row: Row;
  /** Milliseconds since 1970. */
  readonly deletedAt: number;
}

/** A part of a project that has words of its own. */
export type WordsPartRow = Extract<ProjectPartRow, { kind: 'heading' | 'text' }>;

/** One thing in the trash, with what it belongs to as far as that is known. A note that was emptied is told with its last words. */
export type TrashEntry =
  | (Deleted<'page', PageRow> & { readonly highlightCount: number })
  | (Deleted<'highlight', HighlightRow> & { readonly note: NoteRow | null; readonly page: PageRow | null })
  | (Deleted<'note', NoteRow> & { readonly page: PageRow | null })
  | Deleted<'project', ProjectRow>
  | (Deleted<'project-words', WordsPartRow> & { readonly project: ProjectRow })
  | Deleted<'entity-note', EntityNoteRow>
  | Deleted<'own-entity', OwnEntityRow>
  | Deleted<'choice', ChoiceRow>
  | Deleted<'saved-search', SavedSearchRow>;

/** Names a thing in the trash. */
export interface TrashRef {
  readonly kind: TrashEntry['kind'];
  /** The row's. */
  readonly id: string;
}

/** The name of an entry. */
export function toTrashRef({ kind, row }: TrashEntry): TrashRef {
  return { kind, id: row.id };
}
