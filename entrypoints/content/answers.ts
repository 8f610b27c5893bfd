/** Answers what the popup, the side panel, the background and the measuring programs ask of the page. */
import type { HighlightId } from '@/lib/core/notes/rows';
import { emptyArticleTimeline } from '@/lib/core/timeline/article-entry';
import type { ContentHandlers } from '@/lib/messages/server';
import type { PageCommand, PageReport } from '@/lib/messages/protocol';
import type { ScrollTo } from '@/lib/page/marks/scroll-to';
import type { Slices } from '@/lib/page/slices';
import type { Attaching } from './adjusting/attaching';
import type { Errors } from './errors';
import type { Highlights } from './highlights';
import type { InView } from './in-view';
import type { Names } from './names';
import type { PageFrame } from './page-frame';
import { describePage, spanOnPage } from './open-page';
import type { OpenPage } from './open-page';

export interface AnswerParts {
  readonly isPrivate: boolean;
  readonly slices: Slices;
  readonly names: Names;
  readonly highlights: Highlights;
  readonly errors: Errors;
  /** Resolves to the page once nothing is being read or linked; null when there is nothing to read. */
  readonly settledPage: () => Promise<OpenPage | null>;
  /** Reads the highlights again and places them. */
  readonly refreshHighlights: () => Promise<void>;
  /** Has the names linked again. */
  readonly relink: () => Promise<void>;
  readonly facts: () => OpenPage['facts'];
  readonly flash: ScrollTo;
  readonly command: (command: PageCommand) => Promise<void>;
  readonly inView: InView;
  readonly attaching: Attaching;
  readonly noteFrame: PageFrame<HighlightId>;
  readonly ownFrame: PageFrame<string>;
}

/** One handler for each request of the protocol. */
export function createAnswers(parts: AnswerParts): ContentHandlers {
  return {
    'page/report': async ({ relink }) => {
      if (relink === true) await parts.relink();
      await parts.settledPage();
      // Who asks may have heard of a change sooner than this page.
      await parts.refreshHighlights();
      return toReport(parts, await parts.settledPage());
    },
    'page/jump': async (to) => {
      const page = await parts.settledPage();
      if (page === null) return { found: false };
      if (to.to === 'highlight') {
        const span = parts.highlights.spanOf(to.highlightId);
        return { found: span !== null && parts.flash.scrollTo(page.map.toRanges(span)) };
      }
      if (to.to === 'passage') {
        const span = spanOnPage(page, to);
        return { found: span !== null && parts.flash.scrollTo(page.map.toRanges(span)) };
      }
      if (to.to === 'place') return { found: parts.flash.scrollTo(page.map.toRanges(to)) };
      const name = parts.names.mentionsOf(to.entityId)[to.index];
      const range = name?.range() ?? null;
      return { found: range !== null && parts.flash.scrollTo([range]) };
    },
    'page/command': async ({ command }) => {
      await parts.command(command);
      return { kind: 'done' };
    },
    'page/in-view': async ({ known }) => ({ highlightId: await parts.inView.next(known) }),
    'highlight/nearest': async ({ highlightId }) => {
      const page = await parts.settledPage();
      const places = page === null ? [] : await parts.attaching.nearest(page, highlightId);
      return { places: places.map(({ start, end, text, diff }) => ({ start, end, text, diff: [...diff] })) };
    },
    'highlight/attach': async (request) => {
      const page = await parts.settledPage();
      return page === null ? { kind: 'refused', reason: 'stale' } : parts.attaching.attachPlace(page, request);
    },
    'highlight/pick': ({ highlightId }) => {
      parts.attaching.pick(highlightId);
      return { kind: 'done' };
    },
    'frame/closed': (subject) => {
      if ('highlightId' in subject) parts.noteFrame.close(subject.highlightId);
      else parts.ownFrame.close(subject.words);
      return { kind: 'done' };
    },
  };
}

function toReport(parts: AnswerParts, page: OpenPage | null): PageReport {
  const text = page?.article.text ?? '';
  return {
    isArticle: page?.isArticle ?? false,
    isPrivate: parts.isPrivate,
    page: describePage(document, page?.facts ?? parts.facts()),
    text,
    blocks: [...(page?.article.blocks ?? [])],
    mentions: [...(page?.linking.mentions ?? [])],
    names: (page?.linking.names ?? []).map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    timeline: page?.timeline ?? emptyArticleTimeline,
    highlights: [...parts.highlights.report()],
    ownSlicesOver50Ms: parts.slices.countLong(),
    errors: [...parts.errors.list()],
  };
}
