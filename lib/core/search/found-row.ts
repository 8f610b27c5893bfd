/** Hits with the rows behind them, as lists show them. Shapes only. */
import type { EntityNoteRow } from '../notes/entity-note-row';
import type { WhereaboutsRow } from '../notes/observed-rows';
import type { ProjectRow } from '../notes/project-rows';
import type { HighlightWithNote, NoteRow, PageRow } from '../notes/rows';

/** A highlight with its article. */
export interface FoundHighlight extends HighlightWithNote {
  readonly kind: 'highlight';
  readonly page: PageRow;
  /** Where it stood at the last visit; null when it was not looked for. */
  readonly whereabouts: WhereaboutsRow | null;
}

/** An article with how much is kept of it. */
export interface FoundPage {
  readonly kind: 'page';
  readonly page: PageRow;
  readonly highlightCount: number;
}

/** One thing that was found; its `kind` is its hit's. */
export type FoundRow =
  | FoundHighlight
  | FoundPage
  | { readonly kind: 'page-note'; readonly page: PageRow; readonly note: NoteRow }
  | { readonly kind: 'entity-note'; readonly note: EntityNoteRow }
  | { readonly kind: 'project'; readonly project: ProjectRow };
