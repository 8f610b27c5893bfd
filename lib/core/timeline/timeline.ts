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

/** What the reader wrote. */
export interface NoteEntry extends EntryBase {
  readonly source: 'note';
}

/** A point or a span on the line. */
export type TimelineEntry = KnownEntry | Readonly<ArticleEntry> | NoteEntry;

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
