/** The source of a reference and the text of one, as values. What a style makes of them is said elsewhere. */
import * as z from 'zod/mini';
import type { Author } from './author';

/** The kinds of source that news readers keep. `web` is any page that is none of the others. */
export const sourceKinds = ['news', 'opinion', 'web', 'report'] as const;
export const sourceKindSchema = z.enum(sourceKinds);
export type SourceKind = z.infer<typeof sourceKindSchema>;

/** What a reference is made from. */
export interface CitationSource {
  /** Tells sources apart, and stays the same between exports. */
  readonly id: string;
  readonly kind: SourceKind;
  /** Empty when the page has none. */
  readonly title: string;
  readonly authors: readonly Author[];
  /** Newspaper, site or publisher. */
  readonly publication: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** EDTF day on which it was read. */
  readonly accessed: string | null;
  readonly url: string;
  /** BCP 47; null is taken for English. */
  readonly language: string | null;
  /** Names that are known to stand in the article; sentence capitals leave them alone. */
  readonly knownNames: readonly string[];
}

/** A stretch of text in one typeface. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** Text with italics. */
export type RichText = readonly Run[];

export const styleIds = ['apa-7', 'mla-9', 'chicago-17-notes', 'chicago-17-author-date', 'harvard', 'ieee'] as const;
export const styleIdSchema = z.enum(styleIds);
/** The styles, each with its edition where it has one. `harvard` is that of Cite Them Right. */
export type StyleId = z.infer<typeof styleIdSchema>;
