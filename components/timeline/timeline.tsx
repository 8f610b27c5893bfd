/** A timeline as a list that is read in order, and looks like one line: what had happened by the article's date, and what since. */
import type { JSX } from 'preact';
import { useFormatDate } from '@/components/dates';
import { useWords } from '@/components/words';
import type { Timeline as TimelineModel, TimelineEntry } from '@/lib/core/timeline/timeline';
import { TimelineRow } from './timeline-row';

export interface TimelineProps {
  readonly timeline: TimelineModel;
  /** Whose timeline it is, for those who listen. */
  readonly name: string;
  /** Makes the counts of what was left out a way to see it. */
  readonly onShowAll?: () => void;
}

/** The line itself; nothing at all when there is nothing to draw. */
export function Timeline({ timeline, name, onShowAll }: TimelineProps): JSX.Element | null {
  const words = useWords();
  const { before, since, hidden, articleDate, asOf } = timeline;
  if (before.length + since.length + hidden.before + hidden.since === 0) return null;
  return (
    <div class="timeline-frame">
      <ol class="timeline" aria-label={words('timeline_of', name)}>
        <HiddenRow count={hidden.before} onShowAll={onShowAll} />
        {before.map((entry) => (
          <TimelineRow key={keyOf(entry)} entry={entry} />
        ))}
        {articleDate !== null && <ArticleRow date={articleDate} />}
        {articleDate !== null && <SinceRow asOf={asOf} isEmpty={since.length + hidden.since === 0} />}
        {since.map((entry) => (
          <TimelineRow key={keyOf(entry)} entry={entry} later />
        ))}
        <HiddenRow count={hidden.since} onShowAll={onShowAll} />
      </ol>
    </div>
  );
}

function keyOf(entry: TimelineEntry): string {
  return `${entry.date} ${entry.source} ${entry.text}`;
}

function ArticleRow({ date }: { readonly date: string }): JSX.Element {
  const words = useWords();
  const formatDate = useFormatDate();
  return (
    <li class="timeline-article">
      <span>{words('timeline_article', formatDate(date, 'long'))}</span>
    </li>
  );
}

function SinceRow({ asOf, isEmpty }: { readonly asOf: string | null; readonly isEmpty: boolean }): JSX.Element | null {
  const words = useWords();
  const formatDate = useFormatDate();
  if (asOf === null) return isEmpty ? null : <li class="timeline-since">{words('timeline_since')}</li>;
  const key = isEmpty ? 'timeline_nothing_since' : 'timeline_since_as_of';
  return <li class="timeline-since">{words(key, formatDate(asOf, 'long'))}</li>;
}

interface HiddenRowProps {
  readonly count: number;
  readonly onShowAll: (() => void) | undefined;
}

function HiddenRow({ count, onShowAll }: HiddenRowProps): JSX.Element | null {
  const words = useWords();
  if (count === 0) return null;
  const label = words.count('timeline_hidden', count);
  return (
    <li class="timeline-row timeline-hidden">
      <span class="timeline-rail" />
      <span class="timeline-text">
        {onShowAll === undefined ? (
          label
        ) : (
          <button type="button" class="timeline-show" onClick={onShowAll}>
            {label}
          </button>
        )}
      </span>
    </li>
  );
}
