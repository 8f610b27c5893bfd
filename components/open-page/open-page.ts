/** The page in the reader's tab as popup and panel show it, and what they can ask for. Shapes only. */
import type { KeepingActions, ListedHighlight, WriteEdit } from '@/components/keeping/keeping';
import type { PlaceActions } from '@/components/lost/place-actions';
import type { MarkingActions } from '@/components/marking/marking-actions';
import type { ListedName, UnknownName } from '@/components/name-list/list-names';
import type { WriteOwnEntry } from '@/components/own-entries/own-entry-editor';
import type { DatedArticle } from '@/components/timeline/article/article-timeline-view';
import type { EntityId } from '@/lib/core/entities/record';
import type { MarkingWishes } from '@/lib/core/marking/marking-wishes';
import type { HighlightId, NoteRow, PageRow } from '@/lib/core/notes/rows';

/** What is known of the page in front. */
export interface OpenPage {
  readonly article: Pick<PageRow, 'title' | 'site' | 'byline' | 'published'>;
  readonly url: string;
  /** The site it is switched on and off by; null for addresses that have none. */
  readonly host: string | null;
  readonly isOn: boolean;
  readonly isArticle: boolean;
  readonly isPrivate: boolean;
  /** The reader's words on the article as a whole; null when there are none. */
  readonly pageNote: NoteRow | null;
  /** In reading order. */
  readonly highlights: readonly ListedHighlight[];
  readonly names: readonly ListedName[];
  /** Names that no pack knows, each once. */
  readonly unknown: readonly UnknownName[];
  /** What the article says with a date. */
  readonly dated: DatedArticle;
  readonly wishes: MarkingWishes;
  /** English titles of the countries at home on the page. */
  readonly homeTitles: readonly string[];
}

/** What can be done with it. */
export interface PageActions {
  readonly keeping: KeepingActions;
  readonly places: PlaceActions;
  /** Writes the note on the article, which is kept from then on. */
  readonly writePageNote: WriteEdit;
  readonly onJumpToHighlight: (id: HighlightId) => void;
  readonly onDossier: (entityId: EntityId) => void;
  readonly onJumpToName: (entityId: EntityId, index: number) => void;
  readonly onCopyText: (text: string) => void;
  /** True when it is on the clipboard. */
  readonly onCopyMarkdown: () => Promise<boolean>;
  readonly onDownloadMarkdown: () => void;
  /** Copies the article's reference, kept or not; true when it is on the clipboard. */
  readonly onCopyReference: () => Promise<boolean>;
  /** Keeps an entry for a name that no pack knows; the page links it at once. */
  readonly writeOwn: WriteOwnEntry;
  readonly marking: MarkingActions;
}
