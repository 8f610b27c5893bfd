/** Which mark stands for which source; said only where there is something to tell apart. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';
import type { Timeline, TimelineSource } from '@/lib/core/timeline/timeline';

const labels: Readonly<Record<TimelineSource, MessageKey>> = {
  known: 'timeline_source_known',
  article: 'timeline_source_article',
  kept: 'timeline_source_kept',
  note: 'timeline_source_note',
};

/** Nothing when all comes from one source. */
export function TimelineLegend({ timeline }: { readonly timeline: Timeline }): JSX.Element | null {
  const words = useWords();
  const sources = [...new Set([...timeline.before, ...timeline.since].map(({ source }) => source))];
  if (sources.length < 2) return null;
  return (
    <p class="timeline-legend">
      {sources.map((source) => (
        <span key={source} class={`timeline-from-${source}`}>
          <span class="timeline-rail" />
          {words(labels[source])}
        </span>
      ))}
    </p>
  );
}
