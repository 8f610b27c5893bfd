/** The model of a timeline as the card, the panel and the library draw it. Building it from records is `build-timeline`'s work. */
import type { EntityEvent } from '../entities/record';
import type { ArticleEntry } from './article-entry';

/** Where an entry comes from; the look keeps them apart. */
export type TimelineSource = TimelineEntry['source'];

/** What all entries have, whatever they come from. */
interface EntryBase {
  readonly kind: 'point' | 'span';
  /** EDTF. */
  readonly date: string;
  readonly eventKind: EntityEvent['kind'];
  readonly text: string;
  /** Where it can be checked; null for the article's and the reader's own words. */
  readonly citation: string | null;
}

/** What a pack tells. */
export interface KnownEntry extends EntryBase {
  readonly source: 'known';
}

/** The kept article that words stand in, where a timeline is of several articles. */
export interface EntryOrigin {
  readonly title: string;
  /** Opens the article at the words; null where it cannot be opened. */
  readonly link: string | null;
}

/** A dated sentence of an article that was kept and is not open: what the library remembers of it. */
export interface KeptEntry extends EntryBase {
  readonly source: 'kept';
  readonly origin: EntryOrigin;
}

/** What the reader wrote or, with an origin, quoted. */
export interface NoteEntry extends EntryBase {
  readonly source: 'note';
  readonly origin?: EntryOrigin;
}

/** A point or a span on the line. */
export type TimelineEntry = KnownEntry | Readonly<ArticleEntry> | KeptEntry | NoteEntry;

/** The article that an entry's words were quoted from; null for what stands in the open article, or in none. */
export function originOf(entry: TimelineEntry): EntryOrigin | null {
  return entry.source === 'kept' || entry.source === 'note' ? (entry.origin ?? null) : null;
}

/** Whether an entry is in the words of an article, and so is shown as a quotation. */
export function isQuotation(entry: TimelineEntry): boolean {
  return entry.source === 'article' || originOf(entry) !== null;
}

/** A timeline cut in two by the article's date. */
export interface Timeline {
  /** EDTF date of the article, or null when the page gives none: then all entries are `before` and no line is drawn. */
  readonly articleDate: string | null;
  /** What had happened by then, oldest first. A span that had begun by then is here, even when it ended later. */
  readonly before: readonly TimelineEntry[];
  /** What has happened since, oldest first. */
  readonly since: readonly TimelineEntry[];
  /** EDTF date up to which the source knows. */
  readonly asOf: string | null;
  /** How many entries were left out to fit, of each half. */
  readonly hidden: { readonly before: number; readonly since: number };
}
