/** The few words that stand in exported files. The interface passes its own; these are the English ones. */
import type { HighlightColour } from '../notes/rows';

/** Words of a file in one language. */
export interface ExportWords {
  /** BCP 47: the language in which dates are written. */
  readonly locale: string;
  /** What the reader means by each colour. */
  readonly colours: Readonly<Record<HighlightColour, string>>;
  /** The text of the link that opens the page at the quote. */
  readonly passage: string;
  /** The title of an article that has none. */
  readonly untitled: string;
  readonly articles: string;
  readonly projects: string;
  readonly entities: string;
  /** The heading over dated events of an entity. */
  readonly timeline: string;
  /** The heading over the sources of an essay. */
  readonly bibliography: string;
  /** Stands in place of a date that is not known. */
  readonly undated: string;
  /** Marks a block that the library no longer holds. */
  readonly removed: string;
  /** The title over the library's words where the reader's stay beside them. */
  readonly conflict: string;
}

/** The words used when none are passed. */
export const englishExportWords: ExportWords = {
  locale: 'en-GB',
  colours: { claim: 'Claim', evidence: 'Evidence', question: 'Question', quote: 'Quote', doubt: 'Doubt' },
  passage: 'passage',
  untitled: 'Untitled article',
  articles: 'Articles',
  projects: 'Projects',
  entities: 'People and places',
  timeline: 'Timeline',
  bibliography: 'Sources',
  undated: 'Undated',
  removed: 'Removed in Backstory.',
  conflict: 'Backstory has other words here',
};
