/** What stands on the scale at the right of the picture: spans, points with the stretch they may have been in, gaps and ticks. */
import type { DrawnExtent, TimelineLayout } from '../../timeline/drawing/lay-out-timeline';
import { listScaleTicks } from '../../timeline/drawing/scale-ticks';
import type { TimelineEntry, TimelineSource } from '../../timeline/timeline';
import { escapeXml } from './svg-text';
import { svgSizes } from './svg-style';
import { tellDate } from './told-timeline';
import type { TimelineWords } from './timeline-words';

/** Half the size of a mark, in px. */
const markRadius = 5;
/** About how many dates are written along the scale. */
const tickCount = 5;

/** The mark of a source, told apart by its shape: a ring is known, a square is an article's, a diamond the reader's. */
export function drawMark(source: TimelineSource, x: number, y: number, isSpan = false): string {
  const r = markRadius;
  if (source === 'article' || source === 'kept')
    return `<rect class="mark-article" x="${px(x - r)}" y="${px(y - r)}" width="${2 * r}" height="${2 * r}" rx="1.5"/>`;
  if (source === 'note')
    return `<path class="mark-note" d="M${px(x)} ${px(y - r - 1)}l${r + 1} ${r + 1}l-${r + 1} ${r + 1}l-${r + 1} -${r + 1}z"/>`;
  return `<circle class="${isSpan ? 'mark-span' : 'mark'}" cx="${px(x)}" cy="${px(y)}" r="${r - 1}"/>`;
}

/** An entry on the scale: a span as a bar from its beginning, a point in the middle of a pale bar over the time it may mean. */
export function drawExtent({ kind, source }: TimelineEntry, extent: DrawnExtent, y: number): string {
  const [x, end] = [placeX(extent.start), placeX(extent.end)];
  const width = Math.max(end - x, 1);
  const tone = source === 'article' || source === 'kept' ? 'span-article' : 'span';
  if (kind === 'span') {
    const fill = extent.isOpenAtEnd ? ` style="fill:url(#open-${tone})"` : '';
    const bar = `<rect class="${tone}" x="${px(x)}" y="${px(y - 3)}" width="${px(width)}" height="6" rx="3"${fill}/>`;
    return bar + (extent.isOpenAtStart ? '' : drawMark(source, x, y, true));
  }
  const about =
    width <= 2 * markRadius
      ? ''
      : `<rect class="${tone} about" x="${px(x)}" y="${px(y - 3)}" width="${px(width)}" height="6" rx="3"/>`;
  return about + drawMark(source, x + width / 2, y);
}

/** Gaps, ticks and the article's line behind all rows, from `top` to `bottom`; their words stand above. */
export function drawScale(layout: TimelineLayout, words: TimelineWords, top: number, bottom: number): string {
  const { scale, gaps, articlePlace } = layout;
  if (scale === null) return '';
  const breaks = gaps.map(
    ({ start, end }) =>
      `<rect class="gap" x="${px(placeX(start))}" y="${px(top)}" width="${px((end - start) * svgSizes.trackWidth)}" height="${px(bottom - top)}"/>`,
  );
  const ticks = listScaleTicks(scale, tickCount).map(({ date, place }) => {
    const x = px(placeX(place));
    const line = `<line class="rule" x1="${x}" x2="${x}" y1="${px(top)}" y2="${px(bottom)}"/>`;
    return `${line}<text class="small middle" x="${x}" y="${px(top - 8)}">${escapeXml(tellDate(date, words, 'short'))}</text>`;
  });
  const article =
    articlePlace === null
      ? ''
      : `<line class="now-rule" x1="${px(placeX(articlePlace))}" x2="${px(placeX(articlePlace))}" y1="${px(top)}" y2="${px(bottom)}"/>`;
  return [...breaks, ...ticks, article].join('\n');
}

/** Bars of what still runs fade out instead of ending. */
export const svgFades = ['span', 'span-article']
  .map((tone) => {
    const colour = `var(--${tone === 'span' ? 'accent' : 'now'})`;
    return `<linearGradient id="open-${tone}"><stop offset=".5" stop-color="${colour}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></linearGradient>`;
  })
  .join('');

function placeX(place: number): number {
  return svgSizes.trackStart + place * svgSizes.trackWidth;
}

/** A coordinate, to a hundredth. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
