/** Puts together what the page in front says of itself and what the store keeps of it. Pure. */
import { listNames, listUnknown } from '@/components/name-list/list-names';
import type { Mention } from '@/lib/core/entities/mention';
import { findHomeCountries } from '@/lib/core/marking/home-countries';
import { withoutPersonalWishes } from '@/lib/core/marking/marking-wishes';
import type { MarkingWishes } from '@/lib/core/marking/marking-wishes';
import { createWordTest } from '@/lib/core/marking/muted';
import { createSilenceTest } from '@/lib/core/marking/silence';
import type { HighlightWithNote, NoteRow, PageRow } from '@/lib/core/notes/rows';
import type { ArticleTimeline } from '@/lib/core/timeline/article-entry';
import { listHighlights } from './list-highlights';
import type { HighlightPlace } from './list-highlights';
import type { OpenPage } from './open-page';

/** The page as it was read and as it was kept. */
export interface SeenPage {
  readonly report: {
    readonly isArticle: boolean;
    readonly isPrivate: boolean;
    readonly page: OpenPage['article'] & { readonly url: string; readonly language: string | null };
    /** The text that mentions and the timeline have their offsets in. */
    readonly text: string;
    readonly timeline: ArticleTimeline;
    readonly mentions: readonly Mention[];
    /** Names that were seen but not linked. */
    readonly names: readonly { readonly text: string }[];
    readonly highlights: readonly HighlightPlace[];
  };
  readonly visit: { readonly page: PageRow | null; readonly highlights: readonly HighlightWithNote[] };
  /** The note on the article as a whole. */
  readonly pageNote: NoteRow | null;
  /** The name by which the site is switched on and off. */
  readonly site: string | null;
  readonly isOn: boolean;
  readonly wishes: MarkingWishes;
  /** BCP 47 tags that the reader's browser prefers. */
  readonly readerLanguages: readonly string[];
}

/** The page for popup and panel. */
export function toOpenPage({ report, visit, pageNote, site, isOn, wishes, readerLanguages }: SeenPage): OpenPage {
  const { title, byline, published, url, language } = report.page;
  const homeTitles = findHomeCountries({ url, language, readerLanguages });
  // As on the page itself: in a private window what the reader muted does not count.
  const effective = report.isPrivate ? withoutPersonalWishes(wishes) : wishes;
  const silenceOf = createSilenceTest(effective, homeTitles);
  return {
    article: { title: title.trim() === '' ? url : title, site: report.page.site, byline, published },
    url,
    host: site,
    isOn,
    isArticle: report.isArticle,
    isPrivate: report.isPrivate,
    pageNote,
    highlights: listHighlights(visit.highlights, report.highlights),
    names: listNames(report.mentions, (mention) => silenceOf(mention, report.text.slice(mention.start, mention.end))),
    unknown: listUnknown(report.names, createWordTest(effective.mutedWords), language),
    dated: { timeline: report.timeline, text: report.text },
    wishes,
    homeTitles,
  };
}
