/** The requests about what names mean: a part of `protocol`, where all of them are. */
import * as z from 'zod/mini';
import { linkingSchema } from '@/lib/core/entities/mention';
import { webLinkSchema } from '@/lib/core/entities/own-entry';
import { edtfSchema, entityIdSchema, entityRecordSchema } from '@/lib/core/entities/record';
import { blockSchema } from '@/lib/core/text/page-text';
import { articleTimelineSchema } from '@/lib/core/timeline/article-entry';

/** Under which addresses a page may be known. */
export const pageAddressSchema = z.object({ url: z.url(), canonicalUrl: z.nullable(z.string()) });

/** Answered by the background. */
export const entityRequests = {
  'article/link': {
    request: z.object({
      text: z.string(),
      blocks: z.array(blockSchema),
      title: z.nullable(z.string()),
      published: z.nullable(edtfSchema),
      language: z.nullable(z.string()),
      /** The newspaper's section and the outlet's name, where the page tells them. */
      section: z.optional(z.nullable(z.string().check(z.maxLength(1_000)))),
      site: z.optional(z.nullable(z.string().check(z.maxLength(1_000)))),
      /** Which article it is, for what the reader decided about its names; without it only what holds everywhere counts. */
      address: z.optional(pageAddressSchema),
    }),
    /** The article's own timeline comes with its names: it is read from the same text, which crosses once. */
    response: z.object({ ...linkingSchema.shape, timeline: articleTimelineSchema }),
  },
  'entities/get': {
    request: z.object({
      entityId: entityIdSchema,
      /** What else a row knows it by: the pack it came from may be gone, and another may have it. */
      wikidata: z.optional(z.nullable(z.string())),
      title: z.optional(z.nullable(z.string())),
    }),
    response: z.object({
      record: z.nullable(entityRecordSchema),
      pack: z.nullable(z.object({ name: z.string(), asOf: edtfSchema })),
      /** Where an entry of the reader's own can be checked. */
      link: z.optional(webLinkSchema),
      /** Whether the reader keeps anything on it; never told in a private window. */
      isKept: z.optional(z.boolean()),
    }),
  },
} as const;
