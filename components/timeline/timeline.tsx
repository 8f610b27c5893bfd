/**
 * A timeline as a list that is read in order, and looks like one line: what had happened by the article's date, and what since. Where there is
 * room, everything stands on a scale of time as well. The same on the card, in the panel and in the library.
 */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useWords } from '@/components/words';
import { layOutTimeline } from '@/lib/core/timeline/drawing/lay-out-timeline';
import type { TimelineRow as Row } from '@/lib/core/timeline/drawing/lay-out-timeline';
import { originOf } from '@/lib/core/timeline/timeline';
import type { Timeline as TimelineModel } from '@/lib/core/timeline/timeline';
import { ArticleLine, GapLine, HiddenLine, SinceLine } from './timeline-lines';
import { TimelineAxis } from './timeline-axis';
import { TimelineLegend } from './timeline-legend';
import { TimelineRow } from './timeline-row';
import type { TimelineReading } from './timeline-row';
import { useMoving } from './use-moving';
import type { Stop } from './use-moving';

export interface TimelineProps extends TimelineReading {
  readonly timeline: TimelineModel;
  /** Whose timeline it is, for those who listen. */
  readonly name: string;
  /** Makes the counts of what was left out a way to see it. */
  readonly onShowAll?: () => void;
}

/** So many rows are drawn at once: a record may tell ten thousand events, and nobody reads them at a glance. */
const rowsAtOnce = 200;

/** The line itself; nothing at all when there is nothing to draw. */
export function Timeline({ timeline, name, onShowAll, ...reading }: TimelineProps): JSX.Element | null {
  const words = useWords();
  const [room, setRoom] = useState(rowsAtOnce);
  const layout = useMemo(() => layOutTimeline(timeline), [timeline]);
  const rows = cutRows(layout.rows, room);
  const showAll = rows.length < layout.rows.length ? () => setRoom(room + rowsAtOnce) : onShowAll;
  const stops = rows.map((row) => row.kind === 'entry' || (row.kind === 'hidden' && showAll !== undefined));
  const moving = useMoving(stops.filter(Boolean).length, showAll);
  if (!layout.rows.some(({ kind }) => kind === 'entry' || kind === 'hidden')) return null;
  let passed = 0;
  return (
    <div class={`timeline-frame${reading.isCompact === true ? ' timeline-compact' : ''}`}>
      <div class={`timeline-plot${layout.gaps.length > 0 ? ' timeline-plot-broken' : ''}`}>
        <TimelineAxis layout={layout} />
        <ol class="timeline" aria-label={words('timeline_of', name)} {...moving.list}>
          {rows.map((row, index) => {
            const stop = moving.stop(passed);
            if (stops[index] === true) passed += 1;
            return drawRow(row, { key: keyOf(row, index), stop, showAll, reading });
          })}
        </ol>
      </div>
      {reading.isCompact !== true && <TimelineLegend timeline={timeline} />}
    </div>
  );
}

interface RowPlace {
  readonly key: string;
  readonly stop: Stop;
  readonly showAll: (() => void) | undefined;
  readonly reading: TimelineReading;
}

function drawRow(row: Row, { key, stop, showAll, reading }: RowPlace): JSX.Element {
  switch (row.kind) {
    case 'entry':
      return <TimelineRow key={key} row={row} stop={stop} {...reading} />;
    case 'gap':
      return <GapLine key={key} days={row.days} />;
    case 'article':
      return <ArticleLine key={key} date={row.date} />;
    case 'since':
      return <SinceLine key={key} row={row} />;
    case 'hidden':
      return <HiddenLine key={key} count={row.count} stop={stop} onShowAll={showAll} />;
  }
}

/** What is beyond the room is one row that counts it. */
function cutRows(rows: readonly Row[], room: number): readonly Row[] {
  if (rows.length <= room) return rows;
  const count = rows
    .slice(room)
    .reduce((total, row) => total + (row.kind === 'hidden' ? row.count : Number(row.kind === 'entry')), 0);
  return [...rows.slice(0, room), { kind: 'hidden', count }];
}

/** Entries keep their key when others appear around them; the article may say two things of one date in the same words. */
function keyOf(row: Row, index: number): string {
  if (row.kind === 'entry') {
    const { entry } = row;
    const place = entry.source === 'article' ? entry.sentence.start : (originOf(entry)?.link ?? '');
    return `${entry.date} ${entry.source} ${place} ${entry.text}`;
  }
  return row.kind === 'gap' || row.kind === 'hidden' ? `${row.kind} ${index}` : row.kind;
}
