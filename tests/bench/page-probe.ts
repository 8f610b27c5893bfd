/** Runs inside the page under measurement: reads it as the content script does and tells what came out and what it cost. */
import { createSlices } from '@/lib/page/slices';
import { readArticle } from '@/lib/page/read-article';
import type { Block, PageFacts } from '@/lib/core/text/page-text';

export interface Probe {
  readonly isArticle: boolean;
  readonly facts: PageFacts;
  readonly blocks: readonly { readonly kind: Block['kind']; readonly text: string }[];
  readonly totalMs: number;
  readonly slicesOver50Ms: number;
  readonly domChanged: boolean;
}

async function probe(): Promise<Probe> {
  const slices = createSlices(new AbortController().signal);
  const before = document.documentElement.cloneNode(true);
  const article = await slices.run(readArticle(document, { isOurs: () => false }));
  if (article === null) throw new Error('The page has no body.');
  const { page, facts, isArticle } = article;
  return {
    isArticle,
    facts,
    blocks: page.blocks
      .filter(({ inArticle }) => inArticle)
      .map(({ kind, start, end }) => ({ kind, text: page.text.slice(start, end) })),
    totalMs: slices.totalMs(),
    slicesOver50Ms: slices.countLong(),
    domChanged: !document.documentElement.isEqualNode(before),
  };
}

Object.assign(globalThis, { probe });
