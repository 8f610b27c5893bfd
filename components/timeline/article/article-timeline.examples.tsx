/** The states of an article's timeline. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleArticleText, sampleArticleTimeline } from '@/components/samples/sample-article-timeline';
import { emptyArticleTimeline } from '@/lib/core/timeline/article-entry';
import { ArticleTimeline } from './article-timeline';
import type { ArticleTimelineActions, DatedArticle } from './article-timeline-view';

/** Actions that do nothing; a calendar cannot take two entries. */
export const sampleTimelineActions: ArticleTimelineActions = {
  onJumpToPassage: nothing,
  onSaveTimeline: (format) => ({ leftOut: format === 'ics' ? 2 : 0 }),
};

/** A timeline that was read. */
export const sampleDatedArticle: DatedArticle = {
  timeline: sampleArticleTimeline,
  text: sampleArticleText,
};

function drawn(article: DatedArticle): () => JSX.Element {
  return () => <ArticleTimeline article={article} actions={sampleTimelineActions} />;
}

/** With dates of every kind, with none, and with none that has a place. */
export const articleTimelineExamples: ExampleSet = {
  component: 'article-timeline',
  width: 340,
  examples: [
    { name: 'default', view: drawn(sampleDatedArticle) },
    { name: 'nothing dated', view: drawn({ timeline: emptyArticleTimeline, text: '' }) },
    {
      name: 'only dates without a place',
      view: drawn({ ...sampleDatedArticle, timeline: { ...sampleArticleTimeline, entries: [] } }),
    },
    { name: 'right to left', view: drawn(sampleDatedArticle), direction: 'rtl' },
  ],
};

/** The same in a wide place. */
export const wideArticleTimelineExamples: ExampleSet = {
  component: 'article-timeline-wide',
  width: 860,
  examples: [
    { name: 'default', view: drawn(sampleDatedArticle) },
    { name: 'right to left', view: drawn(sampleDatedArticle), direction: 'rtl' },
  ],
};
