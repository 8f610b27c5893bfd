/** The scale of time behind a wide timeline: dates along it, long empty stretches, and where the article stands. For the eye alone; the list tells the same. */
import type { JSX } from 'preact';
import { useFormatDate } from '@/components/dates';
import { tellDuration } from '@/lib/core/dates/tell-duration';
import { useWords } from '@/components/words';
import type { TimelineLayout, ToldGap } from '@/lib/core/timeline/drawing/lay-out-timeline';
import { listScaleTicks } from '@/lib/core/timeline/drawing/scale-ticks';

/** So far from each other are the middles of gaps whose lengths are written; the list tells them all. */
const labelDistance = 0.22;
/** About how many dates are written along the scale. */
const tickCount = 5;

/** Nothing when nothing has a place in time. */
export function TimelineAxis({ layout }: { readonly layout: TimelineLayout }): JSX.Element | null {
  const words = useWords();
  const formatDate = useFormatDate();
  const { scale, gaps, articlePlace } = layout;
  if (scale === null) return null;
  return (
    <div class="timeline-axis" aria-hidden="true">
      {labelApart(gaps).map(({ gap, hasRoom }) => (
        <span key={gap.startDay} class="timeline-axis-gap" style={{ '--start': gap.start, '--end': gap.end }}>
          {hasRoom && <span>{tellDuration(gap.days, words.language)}</span>}
        </span>
      ))}
      {listScaleTicks(scale, tickCount).map(({ date, place }) => (
        <span key={date} class="timeline-tick" style={{ '--start': place }}>
          <span>{formatDate(date, 'short')}</span>
        </span>
      ))}
      {articlePlace !== null && <span class="timeline-axis-article" style={{ '--start': articlePlace }} />}
    </div>
  );
}

/** Which gaps have room for their length beside the one before. */
function labelApart(gaps: readonly ToldGap[]): { gap: ToldGap; hasRoom: boolean }[] {
  let last = -Infinity;
  return gaps.map((gap) => {
    const middle = (gap.start + gap.end) / 2;
    const hasRoom = middle - last >= labelDistance;
    if (hasRoom) last = middle;
    return { gap, hasRoom };
  });
}
