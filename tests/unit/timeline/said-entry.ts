/** Makes entries as an article tells them, for tests that do not care where they stand. */
import type { ArticleEntry } from '@/lib/core/timeline/article-entry';

/** An entry with these words; it is a point unless its date has two ends. */
export function saidEntry(date: string, text: string, more: Partial<ArticleEntry> = {}): ArticleEntry {
  return {
    ...{ kind: date.includes('/') ? 'span' : 'point', date, text },
    ...{ eventKind: 'other', source: 'article', citation: null, relativeTo: null, entities: [], alsoAt: [] },
    ...{ sentence: { start: 0, end: text.length }, when: { start: 0, end: 0 } },
    ...more,
  };
}
