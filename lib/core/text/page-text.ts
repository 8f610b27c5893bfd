/** The text of a page as values: what `lib/page` reads from the DOM and everything else works on. It knows no nodes. */
import * as z from 'zod/mini';
import { textSpanSchema } from './span';
import type { TextSpan } from './span';

const blockKinds = [
  'title',
  'heading',
  'paragraph',
  'list',
  'quote',
  'caption',
  'table',
  'tags',
  'byline',
  'code',
  'other',
] as const;

export const blockSchema = z.object({
  ...textSpanSchema.shape,
  kind: z.enum(blockKinds),
});

/** One block of a page's text (a paragraph, a heading …); blocks do not overlap and stand in reading order. */
export type Block = z.infer<typeof blockSchema>;

/** A block that knows whether it belongs to the article or to what surrounds it (navigation, related links, comments). */
export interface PageBlock extends Block {
  readonly inArticle: boolean;
}

/**
 * The visible text of a whole page in document order. White space is collapsed as CSS does it, soft hyphens are gone, no-break spaces
 * are spaces, blocks are separated by one line feed.
 */
export interface PageText {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
}

/** What a page says about itself; null where it does not say. */
export interface PageFacts {
  readonly title: string | null;
  readonly byline: string | null;
  readonly site: string | null;
  /** EDTF date of publication, as precise as the page gives it. */
  readonly published: string | null;
  /** EDTF date of the last change. */
  readonly modified: string | null;
  /** BCP 47 language tag. */
  readonly language: string | null;
  readonly section: string | null;
  /** Absolute URL of `link[rel=canonical]`, http(s) only. */
  readonly canonicalUrl: string | null;
  /** What kinds of article it calls itself in its JSON-LD, as types of https://schema.org; empty where it has none. */
  readonly types: readonly string[];
}

/** The article alone: what is sent to be linked, with the way back to the page's offsets. */
export interface ArticleText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** For each block, in the same order, where it starts in the page's text. */
  readonly pageStarts: readonly number[];
}

/** Cuts the article's blocks out of a page's text and joins them with line feeds. */
export function toArticleText(page: PageText): ArticleText {
  const blocks: Block[] = [];
  const pageStarts: number[] = [];
  let text = '';
  for (const block of page.blocks) {
    if (!block.inArticle) continue;
    if (text !== '') text += '\n';
    blocks.push({ kind: block.kind, start: text.length, end: text.length + block.end - block.start });
    pageStarts.push(block.start);
    text += page.text.slice(block.start, block.end);
  }
  return { text, blocks, pageStarts };
}

/** Translates a span of the article's text to the page's text; null when it crosses the end of a block. */
export function toPageSpan(article: ArticleText, span: TextSpan): TextSpan | null {
  let low = 0;
  let high = article.blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = article.blocks[middle];
    const pageStart = article.pageStarts[middle];
    if (block === undefined || pageStart === undefined) return null;
    if (span.start < block.start) high = middle - 1;
    else if (span.start >= block.end) low = middle + 1;
    else if (span.end > block.end) return null;
    else return { start: span.start - block.start + pageStart, end: span.end - block.start + pageStart };
  }
  return null;
}
