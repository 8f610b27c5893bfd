/** What divides a timeline: the article's date, what came since, a long time without anything, and what was left out. */
import type { JSX } from 'preact';
import { useFormatDate } from '@/components/dates';
import { tellDuration } from '@/lib/core/dates/tell-duration';
import { useWords } from '@/components/words';
import type { Stop } from './use-moving';
import type { TimelineRow } from '@/lib/core/timeline/drawing/lay-out-timeline';

/** The article's own date, a line across everything. */
export function ArticleLine({ date }: { readonly date: string }): JSX.Element {
  const words = useWords();
  const formatDate = useFormatDate();
  return (
    <li class="timeline-article">
      <span>{words('timeline_article', formatDate(date, 'long'))}</span>
    </li>
  );
}

/** What came after the article, and up to when that is known. */
export function SinceLine({ row }: { readonly row: TimelineRow & { kind: 'since' } }): JSX.Element {
  const words = useWords();
  const formatDate = useFormatDate();
  const { asOf, isEmpty, isExpected } = row;
  const plain = words(isExpected ? 'timeline_expected' : 'timeline_since');
  const dated = (edtf: string): string =>
    words(isEmpty ? 'timeline_nothing_since' : 'timeline_since_as_of', formatDate(edtf, 'long'));
  return <li class="timeline-since">{asOf === null || isExpected ? plain : dated(asOf)}</li>;
}

/** A long time in which nothing is told: the line is broken there. */
export function GapLine({ days }: { readonly days: number }): JSX.Element {
  const words = useWords();
  const duration = tellDuration(days, words.language);
  return (
    <li class="timeline-row timeline-gap">
      <span class="timeline-rail" />
      <span class="timeline-text">
        <span aria-hidden="true">{duration}</span>
        <span class="unseen">{words('timeline_gap', duration)}</span>
      </span>
    </li>
  );
}

export interface HiddenLineProps {
  readonly count: number;
  readonly stop: Stop;
  readonly onShowAll: (() => void) | undefined;
}

/** How much was left out; a press shows it. */
export function HiddenLine({ count, stop, onShowAll }: HiddenLineProps): JSX.Element {
  const words = useWords();
  const label = words.count('timeline_hidden', count);
  return (
    <li class="timeline-row timeline-hidden">
      <span class="timeline-rail" />
      <span class="timeline-text">
        {onShowAll === undefined ? (
          label
        ) : (
          <button type="button" class="timeline-show" aria-keyshortcuts="A" onClick={onShowAll} {...stop}>
            {label}
          </button>
        )}
      </span>
    </li>
  );
}
