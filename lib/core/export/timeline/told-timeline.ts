/** A timeline as it is handed to the exports, and what several of them print of it. It decides nothing about any format. */
import { toPassageLink } from '../../anchors/text-fragment';
import { parseEdtf } from '../../dates/edtf';
import { formatEdtf } from '../../dates/format-edtf';
import { originOf } from '../../timeline/timeline';
import type { Timeline, TimelineEntry } from '../../timeline/timeline';
import { toLine } from '../plain-text';
import type { TimelineWords } from './timeline-words';

/** A timeline with what it is about. */
export interface ToldTimeline {
  /** The article's title, or the entity's name. */
  readonly subject: string;
  /** The article's address; null where there is none to link to. */
  readonly url: string | null;
  /** All of it: exports leave nothing out by themselves. */
  readonly timeline: Timeline;
}

/** All entries in order. */
export function listEntries({ before, since }: Timeline): readonly TimelineEntry[] {
  return [...before, ...since];
}

/** A date in words; one that cannot be read stands as it is. */
export function tellDate(edtf: string, { locale }: TimelineWords, style: 'short' | 'long' = 'long'): string {
  const date = parseEdtf(edtf);
  return date === null ? toLine(edtf) : formatEdtf(date, { locale, style });
}

/** The names of the entities that an entry names, each once. */
export function listNamesOf(entry: TimelineEntry): readonly string[] {
  return entry.source === 'article' ? [...new Set(entry.entities.map(({ name }) => toLine(name)))] : [];
}

/** The address that opens the article at the entry's words, its own or the open one's; null where there is no such place. */
export function toSentenceLink(entry: TimelineEntry, url: string | null): string | null {
  const origin = originOf(entry);
  if (origin !== null) return origin.link !== null && /^https?:/i.test(origin.link) ? origin.link : null;
  if (entry.source !== 'article' || url === null || !/^https?:/i.test(url)) return null;
  const { start, end } = entry.sentence;
  return toPassageLink(url, { exact: entry.text, prefix: '', suffix: '', start, end });
}
