/** What every part of the library is given: shapes only. */
import type { JSX } from 'preact';
import type { LibraryRoute } from '@/components/library/library-routes';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import type { HighlightId, PageRow } from '@/lib/core/notes/rows';
import type { Anchor } from '@/lib/core/anchors/anchor';
import type { Search } from '@/lib/core/search/search-types';
import type { Settings } from '@/lib/platform/settings';
import type { Connection } from '@/lib/surfaces/connect';
import type { ExportSubject } from '@/lib/surfaces/export/export-subject';
import type { Keeping } from '@/lib/surfaces/keeping';
import type { Navigate } from './navigation';

/** The dependencies of a part. */
export interface LibraryContext extends Omit<Connection, 'settings'> {
  /** The settings' store; what they are now stands in `settings`. */
  readonly settingsStore: Connection['settings'];
  readonly settings: Settings;
  /** Searches everything; it answers the last search alone, so one view at a time asks it. */
  readonly search: Search;
  readonly keeping: Keeping;
  /** The one undo strip of the library, drawn by the frame: what was done in one part can be taken back in the next. */
  readonly deletions: Deletions;
  readonly navigate: Navigate;
  /** The highlights that were chosen to be exported; they are in no address. */
  readonly chosen: readonly HighlightId[];
  /** Leads to the page of exports. */
  readonly onExport: (subject: ExportSubject) => void;
  /** Opens an article in a tab: at a passage, or for null at its beginning. */
  readonly openPassage: (page: Pick<PageRow, 'url'>, anchor: Anchor | null) => void;
}

/** What a part is drawn from. */
export interface PartProps {
  readonly library: LibraryContext;
  readonly route: LibraryRoute;
}

/** A part: it draws one `<main class="library-main">` that is `aria-busy` until it is filled. */
export type Part = (props: PartProps) => JSX.Element;
