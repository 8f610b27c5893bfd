/** Runs inside the page under measurement: reads it as the content script does, has the peers read it, and tells what came out and what it cost. */
import { readArticle } from '@/lib/page/read-article';
import { createSlices } from '@/lib/page/slices';
import type { Block, PageFacts } from '@/lib/core/text/page-text';
import { readWithDefuddle, readWithReadability } from './pages/peers';
import type { PeerReading } from './pages/peers';

/** What we made of a page in one loading. */
export interface OwnReading {
  readonly isArticle: boolean;
  readonly facts: PageFacts;
  readonly blocks: readonly { readonly kind: Block['kind']; readonly text: string }[];
  /** Milliseconds of each of our slices, in order. */
  readonly slices: readonly number[];
}

/** What its peers made of it, and whether any of us changed the document. */
export interface PeerReadings {
  readonly domChanged: boolean;
  readonly readability: PeerReading;
  readonly defuddle: PeerReading;
}

let before: Node | null = null;

/** Remembers the document as it was served. */
function remember(): void {
  before = document.documentElement.cloneNode(true);
}

async function readOurselves(): Promise<OwnReading> {
  const took: number[] = [];
  const slices = createSlices(new AbortController().signal, (tookMs) => took.push(tookMs));
  const article = await slices.run(readArticle(document, { isOurs: () => false }));
  if (article === null) throw new Error('The page has no body.');
  const { page, facts, isArticle } = article;
  return {
    isArticle,
    facts,
    blocks: page.blocks
      .filter(({ inArticle }) => inArticle)
      .map(({ kind, start, end }) => ({ kind, text: page.text.slice(start, end) })),
    slices: took,
  };
}

function readWithPeers(): PeerReadings {
  return {
    domChanged: !document.documentElement.isEqualNode(before),
    readability: readWithReadability(document),
    defuddle: readWithDefuddle(document),
  };
}

Object.assign(globalThis, { remember, readOurselves, readWithPeers });
