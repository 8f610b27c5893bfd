/** What the timeline of the open article shows and asks for. Shapes only. */
import type { TextSpan } from '@/lib/core/text/span';
import type { ArticleTimeline } from '@/lib/core/timeline/article-entry';
import type { Timeline } from '@/lib/core/timeline/timeline';

/** What an article says with a date. */
export interface DatedArticle {
  readonly timeline: ArticleTimeline;
  /** The article's text, in whose offsets the places of the timeline are. */
  readonly text: string;
}

/** The files in which a timeline can be saved. */
export const timelineFormats = ['markdown', 'csv', 'ics', 'svg'] as const;
export type TimelineFormat = (typeof timelineFormats)[number];

/** What can be done with it. */
export interface ArticleTimelineActions {
  /** Shows a sentence on the page. */
  readonly onJumpToPassage: (span: TextSpan) => void;
  /** Saves what is shown; tells how many entries the format could not take. */
  readonly onSaveTimeline: (format: TimelineFormat, timeline: Timeline) => { readonly leftOut: number };
}
