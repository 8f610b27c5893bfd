/** A timeline as a Markdown list for people and for vaults. It decides no file name and writes nothing. */
import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { tellDuration } from '../../dates/tell-duration';
import { layOutTimeline } from '../../timeline/drawing/lay-out-timeline';
import type { TimelineRow } from '../../timeline/drawing/lay-out-timeline';
import { originOf } from '../../timeline/timeline';
import type { TimelineEntry } from '../../timeline/timeline';
import { toLine } from '../plain-text';
import { printMarkdown } from '../print-markdown';
import { englishTimelineWords } from './timeline-words';
import type { TimelineWords } from './timeline-words';
import { tellDate, toSentenceLink } from './told-timeline';
import type { ToldTimeline } from './told-timeline';

/** A heading, the list up to the article's date, a line for the article, a heading for what came since, and the rest of the list. */
export function toTimelineMarkdown(told: ToldTimeline, words: TimelineWords = englishTimelineWords): string {
  const blocks: RootContent[] = [toHeading(1, words.title(toLine(told.subject)))];
  let listed: ListItem[] = [];
  const closeList = (): void => {
    if (listed.length > 0) blocks.push({ type: 'list', ordered: false, spread: false, children: listed });
    listed = [];
  };
  for (const row of layOutTimeline(told.timeline).rows) {
    if (row.kind === 'entry') listed.push(toListItem(toEntryContent(row.entry, told.url, words)));
    else if (row.kind === 'gap') listed.push(toListItem([emphasis(words.gap(tellDuration(row.days, words.locale)))]));
    else {
      closeList();
      blocks.push(...toDivision(row, words));
    }
  }
  closeList();
  return printMarkdown(blocks);
}

function toDivision(row: Exclude<TimelineRow, { kind: 'entry' | 'gap' }>, words: TimelineWords): RootContent[] {
  if (row.kind === 'hidden') return [];
  if (row.kind === 'article') return [toParagraph([strong(words.article(tellDate(row.date, words)))])];
  const asOf = row.asOf === null ? '' : `, ${words.asOf(tellDate(row.asOf, words))}`;
  if (row.isEmpty) return [];
  return [toHeading(2, `${row.isExpected ? words.expected : words.since}${asOf}`)];
}

/** "**2018**: “Three summits followed.” (passage)": the article's own words are a quotation, the rest is plain. */
function toEntryContent(entry: TimelineEntry, url: string | null, words: TimelineWords): PhrasingContent[] {
  const date = strong(tellDate(entry.date, words));
  const told = toLine(entry.text);
  if (entry.source === 'known') return [date, text(`: ${told}`)];
  const origin = originOf(entry);
  const isNote = entry.source === 'note';
  if (isNote && origin === null) return [date, text(`: ${told} (${words.sources.note})`)];
  const link = toSentenceLink(entry, url);
  // The words lead to their place; of several articles, the title says which.
  const place = text(toLine(origin?.title ?? '') || words.passage);
  const from: PhrasingContent[] =
    link === null
      ? origin === null
        ? []
        : [text(' · '), place]
      : [text(' · '), { type: 'link', url: link, children: [place] }];
  const whose = isNote ? [text(` (${words.sources.note})`)] : [];
  return [date, text(': '), emphasis(`“${told}”`), ...from, ...whose];
}

function toHeading(depth: 1 | 2, value: string): RootContent {
  return { type: 'heading', depth, children: [text(value)] };
}

function toListItem(children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [toParagraph(children)] };
}

function toParagraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

function emphasis(value: string): PhrasingContent {
  return { type: 'emphasis', children: [text(value)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
