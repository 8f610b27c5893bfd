/**
 * Reads the highlights that Obsidian Web Clipper exports from its settings: a list of `{ url, title?, highlights: [{ text, timestamp, notes? }] }`.
 * Source: `exportHighlights` in https://github.com/obsidianmd/obsidian-clipper. It keeps no context, and its text is HTML.
 */
import * as z from 'zod/mini';
import { htmlToText } from './html-text';
import type { ImportStep } from './imported';
import { toRecord } from './to-record';

const pageSchema = z.object({
  url: z.string(),
  title: z.optional(z.string()),
  highlights: z.array(z.unknown()),
});

const highlightSchema = z.object({
  text: z.string(),
  timestamp: z.optional(z.string()),
  notes: z.optional(z.array(z.string())),
});

/** The pages of such a file, or null when it is none. */
export function findClipperPages(parsed: unknown): readonly unknown[] | null {
  if (!Array.isArray(parsed)) return null;
  return parsed.some((page) => pageSchema.safeParse(page).success) ? parsed : null;
}

/** One step for each highlight, and one for each page that cannot be read. */
export function* readClipper(pages: readonly unknown[]): Generator<ImportStep, void> {
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
    exact: htmlToText(highlight.text),
    note: highlight.notes?.join('\n\n'),
    created: highlight.timestamp,
  });
}
