/** Owns what the open page says: its text, which part is the article, the names in it and what it dates. It paints nothing. */
import type { BackgroundClient } from '@/lib/messages/client';
import type { PageDescription } from '@/lib/messages/page-description';
import { toStatedKind } from '@/lib/core/citations/guess-kind';
import type { Linking, Mention } from '@/lib/core/entities/mention';
import { emptyArticleTimeline } from '@/lib/core/timeline/article-entry';
import type { ArticleTimeline } from '@/lib/core/timeline/article-entry';
import type { TextSpan } from '@/lib/core/text/span';
import type { ArticleText, PageFacts } from '@/lib/core/text/page-text';
import { toArticleText, toPageSpan } from '@/lib/core/text/page-text';
import { readArticle } from '@/lib/page/read-article';
import type { ArticleReading } from '@/lib/page/read-article';
import { titleOf } from '@/lib/page/dom/safe-dom';
import type { Slices } from '@/lib/page/slices';

/** A page as it was last read. A new reading replaces the whole value. */
export interface OpenPage extends ArticleReading {
  /** The article alone; empty on pages that are none. */
  readonly article: ArticleText;
  /** Offsets are those of the article's text. Empty until the names were linked, and on pages that are no article. */
  readonly linking: Linking;
  /** What the article tells with a date, in offsets of its text; empty as long as the names are. */
  readonly timeline: ArticleTimeline;
}

export interface PageReader {
  /** The last reading; null before the first, and on documents without a body. */
  current(): OpenPage | null;
  /** Reads again and, when the article's words are new, has its names linked again. A call during a reading asks for one more after it. */
  read(): Promise<void>;
  /** Names may mean something else now: has them linked again. What is known stays until there is an answer. */
  relink(): Promise<void>;
  /** Resolves when no reading is under way. */
  settled(): Promise<void>;
  /** Calls back after every reading and every linking. */
  watch(changed: (page: OpenPage) => void): void;
}

interface PageReaderParts {
  readonly document: Document;
  readonly background: BackgroundClient;
  readonly slices: Slices;
  readonly signal: AbortSignal;
  /** Elements of ours that are not the page's. */
  readonly isOurs: (element: Element) => boolean;
  /** Whether names are to be linked at all: not on sites that the reader has switched off. */
  readonly wantsNames: () => boolean;
  readonly failed: (where: string, error: unknown) => void;
}

/** What is known of an article before the background has said anything. */
export const nothingRead: Pick<OpenPage, 'linking' | 'timeline'> = {
  linking: { mentions: [], names: [] },
  timeline: emptyArticleTimeline,
};
/** A section or an outlet that is called more than this is none. Code units. */
const longestName = 300;

const noArticle: ArticleText = { text: '', blocks: [], pageStarts: [] };

/** Builds the reader of one page. */
export function createPageReader(parts: PageReaderParts): PageReader {
  const { document, slices, signal } = parts;
  const watchers: ((page: OpenPage) => void)[] = [];
  let current: OpenPage | null = null;
  let running: Promise<void> | null = null;
  let wishes = 0;
  let isStale = false;

  const publish = (page: OpenPage): void => {
    current = page;
    for (const watcher of watchers) watcher(page);
  };

  async function readOnce(): Promise<void> {
    const reading = await slices.run(readArticle(document, { isOurs: parts.isOurs }), signal);
    if (reading === null) return;
    const article = reading.isArticle ? toArticleText(reading.page) : noArticle;
    const known = current?.article.text === article.text ? current : nothingRead;
    const mustLink = isStale || known.linking.mentions.length === 0;
    isStale = false;
    publish({ ...reading, article, linking: known.linking, timeline: known.timeline });
    if (mustLink) await link();
  }

  async function link(): Promise<void> {
    const asked = current;
    if (asked === null || !asked.isArticle || !parts.wantsNames()) return;
    const { article, facts } = asked;
    const reply = await parts.background.send('article/link', {
      text: article.text,
      blocks: [...article.blocks],
      title: facts.title,
      published: facts.published,
      language: facts.language,
      section: facts.section?.slice(0, longestName) ?? null,
      site: facts.site?.slice(0, longestName) ?? null,
      address: { url: location.href, canonicalUrl: facts.canonicalUrl },
    });
    if (signal.aborted || current !== asked) return;
    if (reply.ok) {
      const { timeline, ...linking } = reply.value;
      publish({ ...asked, linking, timeline });
    } else if (reply.failure !== 'outdated') parts.failed('article/link', new Error(reply.failure));
  }

  async function readUntilQuiet(): Promise<void> {
    const wish = wishes;
    try {
      await readOnce();
    } catch (error) {
      if (!signal.aborted) parts.failed('read-page', error);
    }
    if (wish !== wishes && !signal.aborted) await readUntilQuiet();
    else running = null;
  }

  const read = (): Promise<void> => {
    wishes += 1;
    running ??= readUntilQuiet();
    return running;
  };

  return {
    current: () => current,
    read,
    relink: async () => {
      if (current?.isArticle !== true) return;
      isStale = true;
      await read();
    },
    settled: async () => {
      while (running !== null) await running;
    },
    watch: (changed) => {
      watchers.push(changed);
    },
  };
}

/** Where a mention stands on the page; null when it runs over the end of a block. */
export function spanOnPage(page: OpenPage, mention: Pick<Mention, 'start' | 'end'>): TextSpan | null {
  return toPageSpan(page.article, mention);
}

/** What is kept of the page with the reader's first highlight. */
export function describePage(document: Document, facts: PageFacts): PageDescription {
  const sourceKind = toStatedKind(facts.types, location.href);
  return {
    ...(sourceKind === null ? {} : { sourceKind }),
    url: location.href,
    canonicalUrl: facts.canonicalUrl,
    title: facts.title ?? (titleOf(document) || location.hostname),
    byline: facts.byline,
    site: facts.site ?? location.hostname.replace(/^www\./, ''),
    published: facts.published,
    language: facts.language,
  };
}
