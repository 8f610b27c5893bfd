/** The article's timeline at a glance: what it tells just before and just after its own day. All of it stands in the side panel. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Section } from '@/components/section/section';
import { Timeline } from '@/components/timeline/timeline';
import { useWords } from '@/components/words';
import type { ArticleTimeline } from '@/lib/core/timeline/article-entry';
import { toArticleHalves } from '@/lib/core/timeline/drawing/article-halves';

export interface TimelineGlanceProps {
  readonly timeline: ArticleTimeline;
  readonly onShowAll: () => void;
}

/** So many entries of each half are shown. */
const shown = { before: 3, since: 2 } as const;

/** Nothing where nothing is dated. */
export function TimelineGlance({ timeline, onShowAll }: TimelineGlanceProps): JSX.Element | null {
  const words = useWords();
  const glance = useMemo(() => {
    const { before, since, ...rest } = toArticleHalves(timeline);
    const hidden = {
      before: Math.max(0, before.length - shown.before),
      since: Math.max(0, since.length - shown.since),
    };
    return { ...rest, before: before.slice(-shown.before), since: since.slice(0, shown.since), hidden };
  }, [timeline]);
  if (timeline.entries.length === 0) return null;
  return (
    <Section title={words('timeline_article_title')} count={timeline.entries.length}>
      <Timeline timeline={glance} name={words('timeline_article_of')} isCompact onShowAll={onShowAll} />
    </Section>
  );
}
