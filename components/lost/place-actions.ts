/** What a list of highlights can ask of the page that it is about: shapes only. A list without a page open, as in the library, has none of it. */
import type { ChangedOutcome, SeenHighlight } from '@/components/keeping/keeping';
import type { DiffSpan } from '@/lib/core/anchors/diff-words';
import type { HighlightId } from '@/lib/core/notes/rows';
import type { TextSpan } from '@/lib/core/text/span';

/** A place of the page, with its words. */
export interface PagePlace extends TextSpan {
  readonly text: string;
}

/** A place that resembles a lost highlight. */
export interface NearestPlace extends PagePlace {
  /** What became of the highlight's words in it. */
  readonly diff: readonly DiffSpan[];
}

/** What can be done about a highlight's place. */
export interface PlaceActions {
  /** The places most like a lost highlight, best first; null when the page does not say. */
  readonly findNearest: (id: HighlightId) => Promise<readonly NearestPlace[] | null>;
  /** Gives a highlight the words of a place. */
  readonly attach: (seen: SeenHighlight, place: PagePlace) => Promise<ChangedOutcome>;
  /** Lets the reader select the words on the page. */
  readonly pick: (id: HighlightId) => void;
  /** Shows a place on the page. */
  readonly show: (place: TextSpan) => void;
}
