/**
 * Reads what the Marks extension (text-highlighter) exports: `{ exportedAt, pages: [{ url, title, lastUpdated, highlights: [{ color, text, spans }] }] }`.
 * Source: `e2e-tests/*.json` in https://github.com/cuspymd/text-highlighter. It keeps no context; what stands in `spans` are pieces of the same words.
 */
import * as z from 'zod/mini';
import { colourLike } from './colour-like';
import type { ImportStep } from './imported';
import { toRecord } from './to-record';

const fileSchema = z.object({ exportedAt: z.string(), pages: z.array(z.unknown()) });

const pageSchema = z.object({
  url: z.string(),
  title: z.optional(z.string()),
  lastUpdated: z.optional(z.string()),
  highlights: z.array(z.unknown()),
});

const highlightSchema = z.object({ text: z.string(), color: z.optional(z.string()) });

/** The pages of such a file, or null when it is none. */
export function findMarksPages(parsed: unknown): readonly unknown[] | null {
  return fileSchema.safeParse(parsed).data?.pages ?? null;
}

/** One step for each highlight, and one for each page that cannot be read. */
export function* readMarks(pages: readonly unknown[]): Generator<ImportStep, void> {
  let index = 0;
  for (const stored of pages) {
    const page = pageSchema.safeParse(stored).data;
    if (page === undefined) yield { kind: 'aside', index: (index += 1), reason: 'not-a-record' };
    for (const one of page?.highlights ?? []) yield readHighlight((index += 1), page, one);
  }
}

function readHighlight(index: number, page: z.infer<typeof pageSchema> | undefined, stored: unknown): ImportStep {
  const highlight = highlightSchema.safeParse(stored).data;
  if (highlight === undefined || page === undefined) return { kind: 'aside', index, reason: 'not-a-record' };
  return toRecord(index, {
    url: page.url,
    title: page.title,
    exact: highlight.text,
    colour: colourLike(highlight.color),
    created: page.lastUpdated,
  });
}
