/** The few words that stand in exported files. The interface passes its own; these are the English ones. */
import type { HighlightColour } from '../notes/rows';

/** Words of a file in one language. */
export interface ExportWords {
  /** What the reader means by each colour. */
  readonly colours: Readonly<Record<HighlightColour, string>>;
  /** The text of the link that opens the page at the quote. */
  readonly passage: string;
  /** The title of an article that has none. */
  readonly untitled: string;
}

/** The words used when none are passed. */
export const englishExportWords: ExportWords = {
  colours: { claim: 'Claim', evidence: 'Evidence', question: 'Question', quote: 'Quote', doubt: 'Doubt' },
  passage: 'passage',
  untitled: 'Untitled article',
};
