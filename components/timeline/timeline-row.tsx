/** One thing on a timeline: when, its mark on the rail, and what. */
import type { JSX } from 'preact';
import { coarsenDate, toDateTime, useFormatDate } from '@/components/dates';
import { useWords } from '@/components/words';
import type { TimelineEntry } from '@/lib/core/timeline/timeline';

export interface TimelineRowProps {
  readonly entry: TimelineEntry;
  /** Whether it happened after the article appeared. */
  readonly later?: boolean;
}

/**
 * Draws a point as a ring, a span as a thick stretch of the rail, and what the article says itself as a square with a quotation. Since when
 * something runs is told to the month: the column is narrow.
 */
export function TimelineRow({ entry, later = false }: TimelineRowProps): JSX.Element {
  const formatDate = useFormatDate();
  const running = entry.kind === 'span' && entry.date.endsWith('/..');
  const classes = [
    'timeline-row',
    `timeline-${entry.kind}`,
    `timeline-from-${entry.source}`,
    ...(running ? ['timeline-running'] : []),
    ...(later ? ['timeline-later'] : []),
  ];
  return (
    <li class={classes.join(' ')}>
      <time class="timeline-date" dateTime={toDateTime(entry.date)}>
        {formatDate(running ? coarsenDate(entry.date, 'month') : entry.date, 'short')}
      </time>
      <span class="timeline-rail" />
      <span class="timeline-text">
        <SourceOf entry={entry} />
        {entry.text}
      </span>
    </li>
  );
}

/** The look tells sources apart; for those who listen, words do. */
function SourceOf({ entry }: { readonly entry: TimelineEntry }): JSX.Element | null {
  const words = useWords();
  if (entry.source === 'known') return null;
  return <span class="unseen">{words(entry.source === 'article' ? 'timeline_said_here' : 'timeline_your_note')} </span>;
}
