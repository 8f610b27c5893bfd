/** What a page says of itself, as messages carry it. */
import * as z from 'zod/mini';
import { sourceKindSchema } from '@/lib/core/citations/citation-types';
import { edtfSchema } from '@/lib/core/entities/record';

/** What the page knows of itself when something of it is kept. */
export const pageDescriptionSchema = z.object({
  url: z.url(),
  canonicalUrl: z.nullable(z.string()),
  title: z.string(),
  byline: z.nullable(z.string()),
  site: z.nullable(z.string()),
  published: z.nullable(edtfSchema),
  language: z.nullable(z.string()),
  /** Absent when the page does not say. */
  sourceKind: z.optional(sourceKindSchema),
});
export type PageDescription = z.infer<typeof pageDescriptionSchema>;
