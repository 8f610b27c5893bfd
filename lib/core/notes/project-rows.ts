/** Projects: a question or an essay, and what the reader has put into it, in the reader's order. Shapes only. */
import * as z from 'zod/mini';
import { highlightIdSchema, pageIdSchema, rowShape } from './rows';

export const projectIdSchema = z.uuid().brand<'ProjectId'>();
export type ProjectId = z.infer<typeof projectIdSchema>;

/** A question or an essay that the reader collects for. */
export const projectRowSchema = z.object({
  id: projectIdSchema,
  ...rowShape,
  name: z.string().check(z.minLength(1), z.maxLength(300)),
  /** What it is about, Markdown as typed. */
  about: z.string().check(z.maxLength(100_000)),
  /** What highlights carry that belong here before they are placed; missing for none. The name itself counts as one. */
  tags: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(100)))),
});
export type ProjectRow = z.infer<typeof projectRowSchema>;

export const projectPartIdSchema = z.uuid().brand<'ProjectPartId'>();
export type ProjectPartId = z.infer<typeof projectPartIdSchema>;

const partShape = {
  id: projectPartIdSchema,
  ...rowShape,
  projectId: projectIdSchema,
  /** Where it stands among the parts: compared as a string, see `order-keys`. Two parts may share a key; then the older comes first. */
  orderKey: z.string().check(z.minLength(1), z.maxLength(1_000)),
};

/** One thing in a project. */
export const projectPartRowSchema = z.discriminatedUnion('kind', [
  z.object({ ...partShape, kind: z.literal('highlight'), highlightId: highlightIdSchema }),
  /** An article as a whole. */
  z.object({ ...partShape, kind: z.literal('page'), pageId: pageIdSchema }),
  z.object({ ...partShape, kind: z.literal('heading'), text: z.string().check(z.maxLength(1_000)) }),
  /** The reader's own words between the quotes, Markdown as typed. */
  z.object({ ...partShape, kind: z.literal('text'), text: z.string().check(z.maxLength(1_000_000)) }),
]);
export type ProjectPartRow = z.infer<typeof projectPartRowSchema>;
