/** Reads, links and underlines a page in the test's document, as the content script and the background do together. */
import { createNames } from '@/entrypoints/content/names';
import type { OpenPage } from '@/entrypoints/content/open-page';
import type { Subject } from '@/entrypoints/content/subject';
import { linkTextNow } from '@/lib/core/entities/link';
import { entityRecordSchema } from '@/lib/core/entities/record';
import type { EntityRecord } from '@/lib/core/entities/record';
import type { MarkingWishes } from '@/lib/core/marking/marking-wishes';
import { emptyArticleTimeline } from '@/lib/core/timeline/article-entry';
import { toArticleText } from '@/lib/core/text/page-text';
import { createMarks } from '@/lib/page/marks/marks';
import { readArticle } from '@/lib/page/read-article';
import { createMapLexicon } from '../../support/map-lexicon';
import { runThrough, showPage } from '../page/show-page';

/** A record with its names, each with its language: `['Frankreich', 'de']`. */
export function namedRecord(
  id: string,
  kind: EntityRecord['kind'],
  names: readonly (readonly [text: string, language: string])[],
): EntityRecord {
  return entityRecordSchema.parse({
    id: `starter:${id}`,
    kind,
    name: names[0]?.[0],
    aliases: names.map(([text, language]) => ({ text, language, use: 'name', casing: 'capital', commonness: 1 })),
    description: '',
    life: null,
    events: [],
    facts: [],
    related: [],
    seatOf: null,
    context: [],
    wikipedia: names[0]?.[0],
    wikidata: null,
    asOf: '2025',
  });
}

/** What is wished unless a test wishes otherwise: everything. */
export const everything: MarkingWishes = {
  marking: 'all',
  density: 'any',
  demonyms: true,
  hiddenKinds: [],
  mutedNames: [],
  mutedWords: [],
  muteHome: false,
};

interface Shown {
  readonly page: OpenPage;
  /** The painted ranges in reading order. */
  readonly painted: () => readonly Range[];
  readonly show: (wishes: MarkingWishes) => void;
  readonly end: () => void;
}

/** Shows a page of HTML and underlines the names of these records. */
export function showNames(html: string, records: readonly EntityRecord[], isPrivate = false): Shown {
  const ending = new AbortController();
  showPage(html);
  const reading = runThrough(readArticle(document, { isOurs: () => false }));
  if (reading === null) throw new Error('The page has no body.');
  const article = toArticleText(reading.page);
  const { title, published, language } = reading.facts;
  const linking = linkTextNow({ ...article, title, published, language }, createMapLexicon(records));
  const page: OpenPage = { ...reading, article, linking, timeline: emptyArticleTimeline };
  const marks = createMarks<Subject>(ending.signal);
  const names = createNames({ marks, isPrivate, readerLanguages: () => [] });
  names.show(page, everything);
  const painted = (): Range[] =>
    marks
      .list('mention')
      .flatMap(({ ranges }) => ranges)
      .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return { page, painted, show: (wishes) => names.show(page, wishes), end: () => ending.abort() };
}
