/** The rows of the reader's library as values: what the store keeps, the export prints and the surfaces show. */
import * as z from 'zod/mini';
import { anchorSchema } from '../anchors/anchor';
import { authorSchema } from '../citations/author';
import { sourceKindSchema } from '../citations/citation-types';
import { entityRefSchema, edtfSchema } from '../entities/record';

/** The five named colours; what each means can be renamed by the reader, the name in the row stays. */
export const highlightColours = ['claim', 'evidence', 'question', 'quote', 'doubt'] as const;
export const highlightColourSchema = z.enum(highlightColours);
export type HighlightColour = z.infer<typeof highlightColourSchema>;

export const pageIdSchema = z.uuid().brand<'PageId'>();
export type PageId = z.infer<typeof pageIdSchema>;
export const highlightIdSchema = z.uuid().brand<'HighlightId'>();
export type HighlightId = z.infer<typeof highlightIdSchema>;
export const noteIdSchema = z.uuid().brand<'NoteId'>();
export type NoteId = z.infer<typeof noteIdSchema>;

/** What every row has. Times are milliseconds since 1970; a deleted row keeps its words until the trash is emptied. */
export const rowShape = {
  /** Counts the writes; a write that names an older one is refused. */
  revision: z.int().check(z.minimum(1)),
  createdAt: z.number(),
  modifiedAt: z.number(),
  deletedAt: z.nullable(z.number()),
};

/** An article the reader kept something from. */
export const pageRowSchema = z.object({
  id: pageIdSchema,
  ...rowShape,
  /** Every page key this article was seen under (see `core/notes/page-key`). */
  urlKeys: z.array(z.string()).check(z.minLength(1)),
  /** The address to open it again. */
  url: z.string(),
  title: z.string(),
  byline: z.nullable(z.string()),
  site: z.nullable(z.string()),
  published: z.nullable(edtfSchema),
  language: z.nullable(z.string()),
  /** Whether the reader saved the article itself: then it is kept even while nothing in it is. */
  isSaved: z.optional(z.boolean()),
  /** What the reader said of the article: then what pages say no longer fills gaps. The byline is these authors in one line. */
  areFactsEdited: z.optional(z.boolean()),
  authors: z.optional(z.array(authorSchema).check(z.maxLength(100))),
  /** What the page says it is, until the reader says otherwise; absent when neither does. */
  sourceKind: z.optional(sourceKindSchema),
});
export type PageRow = z.infer<typeof pageRowSchema>;

/** One mark in one article. */
export const highlightRowSchema = z.object({
  id: highlightIdSchema,
  ...rowShape,
  pageId: pageIdSchema,
  anchor: anchorSchema,
  colour: highlightColourSchema,
  /** The entities named inside it when it was made. */
  entities: z.array(entityRefSchema),
  /** Set when the article's words were edited and the reader chose to keep the old ones: the new words that were shown then. */
  keptAgainst: z.optional(z.string().check(z.maxLength(100_000))),
});
export type HighlightRow = z.infer<typeof highlightRowSchema>;

/** The reader's words: on a highlight, or (highlightId null) on the page as a whole. */
export const noteRowSchema = z.object({
  id: noteIdSchema,
  ...rowShape,
  pageId: pageIdSchema,
  highlightId: z.nullable(highlightIdSchema),
  /** Markdown as typed. */
  text: z.string().check(z.maxLength(1_000_000)),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(100))),
});
export type NoteRow = z.infer<typeof noteRowSchema>;

/** A highlight with its note, as every surface shows it. */
export interface HighlightWithNote {
  readonly highlight: HighlightRow;
  readonly note: NoteRow | null;
}

/** An article with all that the reader kept from it, in reading order. */
export interface PageWithHighlights {
  readonly page: PageRow;
  readonly highlights: readonly HighlightWithNote[];
}
