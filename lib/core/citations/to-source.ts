/** Makes a source of an article's row: what the reader edited comes first, what is missing is parsed or guessed. */
import { toEdtfDay } from '../dates/day-range';
import type { PageRow } from '../notes/rows';
import type { CitationSource } from './citation-types';
import { guessKind } from './guess-kind';
import { parseByline } from './names/parse-byline';

/** The part of a row that references are made from. */
export type CitedPage = Pick<PageRow, 'url' | 'title' | 'byline' | 'site' | 'published' | 'language'> &
  Partial<Pick<PageRow, 'authors' | 'sourceKind'>> & {
    readonly id: string;
    readonly createdAt: number;
  };

/** What a row does not hold. */
export interface SourceOptions {
  /** What the reader's time zone adds to UTC: the day of reading is that of the reader's clock. */
  readonly offsetMinutes?: number;
  /** Names of entities that its highlights are linked to. */
  readonly knownNames?: readonly string[];
}

/** The day of reading is the one on which something of the article was first kept; what has no address was not read online. */
export function toCitationSource(page: CitedPage, options: SourceOptions = {}): CitationSource {
  const kind = page.sourceKind ?? guessKind(page);
  const authors = page.authors ?? parseByline(page.byline, page.language);
  const signs = kind === 'report' && authors.length === 0 && page.site !== null;
  return {
    id: page.id,
    kind,
    title: page.title,
    // A report that nobody signs is by the body that published it (APA 7 9.11, Chicago 17 14.84).
    authors: signs ? [{ kind: 'group', name: page.site ?? '' }] : authors,
    publication: page.site,
    published: page.published,
    accessed: page.url === '' ? null : toEdtfDay(page.createdAt, options.offsetMinutes ?? 0),
    url: page.url,
    language: page.language,
    knownNames: options.knownNames ?? [],
  };
}
