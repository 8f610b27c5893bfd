/** What an article itself says with a date, as a value that crosses from the background to the page and its panel. Finding it is `article-timeline`'s work. */
import * as z from 'zod/mini';
import { edtfSchema, entityEventKinds, entityIdSchema, entityKindSchema } from '../entities/record';
import { textSpanSchema } from '../text/span';

/** What a date was counted from, so that the reader can check it. */
export const relativeToSchema = z.union([
  /** "Last Friday": the day the article was published. */
  z.object({ kind: z.literal('article'), date: edtfSchema }),
  /** "The following year": another date of the text, which stands at this place. */
  z.object({ kind: z.literal('passage'), date: edtfSchema, ...textSpanSchema.shape }),
  /** "In his first week in office": the day on which somebody took an office. */
  z.object({ kind: z.literal('office'), date: edtfSchema, role: z.string(), name: z.string() }),
]);
export type RelativeTo = z.infer<typeof relativeToSchema>;

/** An entity that a sentence names: once, at its first name there. */
export const namedEntitySchema = z.object({
  ...textSpanSchema.shape,
  entityId: entityIdSchema,
  name: z.string(),
  kind: entityKindSchema,
});
export type NamedEntity = z.infer<typeof namedEntitySchema>;

/** One thing the article tells with a date. All places are in UTF-16 code units of the article's text. */
export const articleEntrySchema = z.object({
  kind: z.enum(['point', 'span']),
  /** EDTF. */
  date: edtfSchema,
  eventKind: z.enum(entityEventKinds),
  /** The sentence as it stands in the article, white space collapsed. */
  text: z.string(),
  source: z.literal('article'),
  citation: z.null(),
  /** The sentence to jump to. */
  sentence: textSpanSchema,
  /** The words that give the date. They may stand in an earlier sentence, which then tells when this one happened. */
  when: textSpanSchema,
  /** Null when the words give the date in full. */
  relativeTo: z.nullable(relativeToSchema),
  /** The entities that the sentence names, in reading order. */
  entities: z.array(namedEntitySchema),
  /** Other sentences that tell the same thing, in reading order, with the date as they give it. */
  alsoAt: z.array(z.object({ ...textSpanSchema.shape, date: edtfSchema })),
});
export type ArticleEntry = z.infer<typeof articleEntrySchema>;

/** Everything dated in one article. */
export const articleTimelineSchema = z.object({
  /** EDTF date of the article; null when the page gives none, and then no relative date is resolved. */
  articleDate: z.nullable(edtfSchema),
  /** In the order of a timeline: by date, and within a date as they stand in the article. */
  entries: z.array(articleEntrySchema),
  /** Relative dates that nothing says what they are relative to, in reading order: the sentence, and the words in it. */
  unresolved: z.array(z.object({ sentence: textSpanSchema, when: textSpanSchema })),
});
export type ArticleTimeline = z.infer<typeof articleTimelineSchema>;

/** The timeline of a text that says nothing with a date. */
export const emptyArticleTimeline: ArticleTimeline = { articleDate: null, entries: [], unresolved: [] };
