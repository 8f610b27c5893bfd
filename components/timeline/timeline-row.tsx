/** One thing on a timeline: when, its mark on the rail, what, and its place on the scale where there is room for one. */
import type { JSX } from 'preact';
import { coarsenDate, toDateTime, useFormatDate } from '@/components/dates';
import { useWords } from '@/components/words';
import type { TextSpan } from '@/lib/core/text/span';
import type { ArticleEntry } from '@/lib/core/timeline/article-entry';
import { originOf } from '@/lib/core/timeline/timeline';
import type { DrawnExtent, TimelineRow as Row } from '@/lib/core/timeline/drawing/lay-out-timeline';
import { DateOrigin } from './date-origin';
import { KeptWords } from './kept-words';
import type { Stop } from './use-moving';

/** How the entries of a timeline are read. */
export interface TimelineReading {
  /** Little room: quotations are cut to a few lines, and what is known of each stands on its card anyway. */
  readonly isCompact?: boolean;
  /** Leads to the sentence; without it quotations are plain text. */
  readonly onJump?: (entry: Readonly<ArticleEntry>) => void;
  /** The article's words at a place; with it the reader is told what a date was counted from. */
  readonly passageAt?: (span: TextSpan) => string;
}

export interface TimelineRowProps extends TimelineReading {
  readonly row: Row & { kind: 'entry' };
  /** What makes it a stop of the keyboard. */
  readonly stop: Stop;
}

/**
 * Draws a point as a ring, a span as a thick stretch of the rail, and what the article says itself as a square with a quotation. Since when
 * something runs is told to the month: the column is narrow.
 */
export function TimelineRow({ row, stop, onJump, ...reading }: TimelineRowProps): JSX.Element {
  const formatDate = useFormatDate();
  const { entry, extent } = row;
  const running = entry.kind === 'span' && entry.date.endsWith('/..');
  const classes = [
    'timeline-row',
    `timeline-${entry.kind}`,
    `timeline-from-${entry.source}`,
    ...(running ? ['timeline-running'] : []),
    ...(row.isLater ? ['timeline-later'] : []),
  ];
  const origin = originOf(entry);
  const canJump = (entry.source === 'article' && onJump !== undefined) || typeof origin?.link === 'string';
  return (
    <li class={classes.join(' ')} {...(canJump ? {} : stop)}>
      <time class="timeline-date" dateTime={toDateTime(entry.date)}>
        {formatDate(running ? coarsenDate(entry.date, 'month') : entry.date, 'short')}
      </time>
      <span class="timeline-rail" />
      <div class="timeline-text">
        {entry.source === 'article' ? (
          <Quotation entry={entry} stop={stop} {...(onJump === undefined ? {} : { onJump })} {...reading} />
        ) : origin !== null ? (
          <KeptWords text={entry.text} isNote={entry.source === 'note'} origin={origin} stop={stop} />
        ) : (
          <Plain isNote={entry.source === 'note'} text={entry.text} />
        )}
      </div>
      {extent !== null && <Track extent={extent} isSpan={entry.kind === 'span'} />}
    </li>
  );
}

function Plain({ isNote, text }: { readonly isNote: boolean; readonly text: string }): JSX.Element {
  const words = useWords();
  return (
    <>
      {isNote && <span class="unseen">{words('timeline_your_note')} </span>}
      <bdi>{text}</bdi>
    </>
  );
}

interface QuotationProps extends Omit<TimelineRowProps, 'row'> {
  readonly entry: Readonly<ArticleEntry>;
}

/** The article's own words. The look tells sources apart; for those who listen, words do. */
function Quotation({ entry, stop, onJump, passageAt, isCompact = false }: QuotationProps): JSX.Element {
  const words = useWords();
  const names = [...new Set(entry.entities.map(({ name }) => name))];
  const quotation = (
    <q class="timeline-quote" dir="auto">
      {entry.text}
    </q>
  );
  return (
    <>
      <span class="unseen">{words('timeline_said_here')} </span>
      {onJump === undefined ? (
        quotation
      ) : (
        <button
          type="button"
          class="timeline-jump"
          title={words('timeline_jump')}
          onClick={() => onJump(entry)}
          {...stop}
        >
          {quotation}
        </button>
      )}
      {!isCompact && passageAt !== undefined && <DateOrigin entry={entry} passageAt={passageAt} />}
      {!isCompact && entry.alsoAt.length > 0 && (
        <p class="timeline-names">{words.count('timeline_again', entry.alsoAt.length)}</p>
      )}
      {!isCompact && names.length > 0 && (
        <p class="timeline-names">
          {names.map((name) => (
            <span key={name}>
              <bdi>{name}</bdi>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** The place on the scale; the list says the same in words. */
function Track({ extent, isSpan }: { readonly extent: DrawnExtent; readonly isSpan: boolean }): JSX.Element {
  const { start, end, isOpenAtStart, isOpenAtEnd } = extent;
  const classes = [
    'timeline-track',
    ...(isOpenAtStart ? ['timeline-track-open-start'] : []),
    ...(isOpenAtEnd ? ['timeline-track-open-end'] : []),
  ];
  return (
    <span
      class={classes.join(' ')}
      aria-hidden="true"
      style={{ '--start': start, '--end': end, '--mark-at': isSpan ? start : (start + end) / 2 }}
    />
  );
}
