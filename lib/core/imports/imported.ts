/** What a file of another tool comes to: records ready to be kept, and what was set aside. No format is known here. */
import type { Anchor } from '../anchors/anchor';
import type { EntityRef } from '../entities/record';
import type { HighlightColour, PageRow } from '../notes/rows';

/** The formats that are read. */
export const importFormats = ['web-annotation', 'hypothesis', 'obsidian-clipper', 'marks', 'readwise'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** The article of a record, as its file tells it. */
export type ImportedPage = Pick<PageRow, 'url' | 'title' | 'byline' | 'site' | 'published' | 'language'>;

/** A highlight, or (without an anchor) the reader's words about an article. */
export interface ImportedRecord {
  /** Its place in the file, counted from one. */
  readonly index: number;
  readonly page: ImportedPage;
  /** The page keys of the article. */
  readonly urlKeys: readonly string[];
  /** The UUID it already has, when it was ours once; else null. */
  readonly id: string | null;
  readonly anchor: Anchor | null;
  /** Null when the file names none that is like one of ours. */
  readonly colour: HighlightColour | null;
  readonly note: string;
  readonly tags: readonly string[];
  readonly entities: readonly EntityRef[];
  /** Milliseconds since 1970, or null when the file does not say. */
  readonly createdAt: number | null;
}

/**
 * Why a record was set aside. `not-a-record`: it has not the form it should have. `unsafe-address`: not of the web or a file.
 * `no-quote`: neither words of the article nor words of the reader. `too-long`: more than a row may hold. `reply`: an answer to another's words.
 */
export type AsideReason = 'not-a-record' | 'no-address' | 'unsafe-address' | 'no-quote' | 'too-long' | 'reply';

/** A record that is not imported. */
export interface AsideRecord {
  readonly index: number;
  readonly reason: AsideReason;
}

/** What one record of a file comes to. */
export type ImportStep =
  { readonly kind: 'record'; readonly record: ImportedRecord } | ({ readonly kind: 'aside' } & AsideRecord);
