/**
 * A timeline as a picture that stands alone: an SVG file with its own style in light and dark, real text, and nothing fetched. Dates and words
 * stand at the left in order, the scale of time at the right.
 */
import { tellDuration } from '../../dates/tell-duration';
import { layOutTimeline } from '../../timeline/drawing/lay-out-timeline';
import type { TimelineRow } from '../../timeline/drawing/lay-out-timeline';
import { isQuotation } from '../../timeline/timeline';
import type { TimelineEntry } from '../../timeline/timeline';
import { toLine } from '../plain-text';
import { svgSizes, svgStyle } from './svg-style';
import { escapeXml, widthOf, wrapText } from './svg-text';
import { drawExtent, drawMark, drawScale, px, svgFades } from './svg-track';
import { englishTimelineWords } from './timeline-words';
import type { TimelineWords } from './timeline-words';
import { listEntries, tellDate } from './told-timeline';
import type { ToldTimeline } from './told-timeline';

const { width, padding, letter, line, rowGap } = svgSizes;

/** A piece of the picture from `y` down, and how high it is. */
interface Piece {
  readonly height: number;
  readonly draw: (y: number) => string;
}

/** The whole picture. */
export function toTimelineSvg(told: ToldTimeline, words: TimelineWords = englishTimelineWords): string {
  const layout = layOutTimeline(told.timeline);
  const title = words.title(toLine(told.subject));
  const head = toHead(title);
  const top = padding + head.height + 2 * line;
  const rows = layout.rows.map((row) => toPiece(row, words));
  const bottom = top + rows.reduce((height, row) => height + row.height, 0);
  let y = top;
  const drawn = rows.map((row) => {
    const piece = row.draw(y);
    y += row.height;
    return piece;
  });
  const height = bottom + 2 * line + padding;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${px(height)}" viewBox="0 0 ${width} ${px(height)}" lang="${escapeXml(words.locale)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${svgStyle}</style><defs>${svgFades}</defs>`,
    `<rect class="paper" width="100%" height="100%"/>`,
    head.draw(padding),
    drawScale(layout, words, top, bottom),
    ...drawn,
    drawLegend(listEntries(told.timeline), words, bottom + 1.5 * line),
    '</svg>\n',
  ].join('\n');
}

function toHead(title: string): Piece {
  const size = 22;
  const lines = wrapText(title, (width - 2 * padding) / size);
  return {
    height: lines.length * 28,
    draw: (y) => lines.map((one, index) => drawText('title', padding, y + size + index * 28, one)).join(''),
  };
}

function toPiece(row: TimelineRow, words: TimelineWords): Piece {
  switch (row.kind) {
    case 'entry':
      return toEntryPiece(row, words);
    case 'gap':
      return toLinePiece('small', words.gap(tellDuration(row.days, words.locale)));
    case 'article':
      return toArticlePiece(words.article(tellDate(row.date, words)));
    case 'since': {
      const asOf = row.asOf === null ? '' : `, ${words.asOf(tellDate(row.asOf, words))}`;
      return row.isEmpty
        ? toLinePiece('small', '')
        : toLinePiece('small', (row.isExpected ? words.expected : words.since) + asOf);
    }
    case 'hidden':
      return { height: 0, draw: () => '' };
  }
}

function toEntryPiece({ entry, extent }: TimelineRow & { kind: 'entry' }, words: TimelineWords): Piece {
  const isQuote = isQuotation(entry);
  const lines = wrapText(isQuote ? `“${toLine(entry.text)}”` : entry.text, svgSizes.textWidth / letter);
  const dateLines = wrapText(tellDate(entry.date, words, 'short'), (svgSizes.dateEnd - padding) / letter);
  return {
    height: Math.max(lines.length, dateLines.length) * line + rowGap,
    draw: (y) =>
      [
        ...dateLines.map((one, index) => drawText('date', svgSizes.dateEnd, y + letter + index * line, one)),
        ...lines.map((one, index) =>
          drawText(isQuote ? 'quote' : '', svgSizes.textStart, y + letter + index * line, one),
        ),
        extent === null ? '' : drawExtent(entry, extent, y + letter - 5),
      ].join(''),
  };
}

function toLinePiece(kind: string, words: string): Piece {
  return {
    height: words === '' ? 0 : line + rowGap,
    draw: (y) => drawText(kind, svgSizes.textStart, y + letter, words),
  };
}

/** The article's date as a line through the whole picture. */
function toArticlePiece(words: string): Piece {
  const start = padding + widthOf(words) * 12 + 12;
  return {
    height: line + rowGap,
    draw: (y) =>
      `${drawText('now', padding, y + letter, words)}<line class="now-rule" x1="${px(start)}" x2="${width - padding}" y1="${px(y + letter - 4)}" y2="${px(y + letter - 4)}"/>`,
  };
}

/** Which mark stands for which source, when there is more than one. */
function drawLegend(entries: readonly TimelineEntry[], words: TimelineWords, y: number): string {
  const sources = [...new Set(entries.map(({ source }) => source))];
  if (sources.length < 2) return '';
  let x = padding + 6;
  return sources
    .map((source) => {
      const label = words.sources[source];
      const drawn = `${drawMark(source, x, y)}${drawText('small', x + 12, y + 4, label)}`;
      x += widthOf(label) * 12 + 40;
      return drawn;
    })
    .join('');
}

/** One line of text, isolated, so that a line in another direction keeps its marks in place. */
function drawText(kind: string, x: number, y: number, words: string): string {
  if (words === '') return '';
  const look = kind === '' ? '' : ` class="${kind}"`;
  return `<text${look} x="${px(x)}" y="${px(y)}">\u2068${escapeXml(words)}\u2069</text>`;
}
