/** What a template is filled in with: one source in one style, and what the other sources of a list ask of it. Every field is printed here. */
import type { CitationSource } from '../citation-types';
import { toFullName } from '../author';
import { printDate, toCitedDate } from '../dates';
import type { CitedDate } from '../dates';
import { printNames } from '../names/print-names';
import type { NameNeeds } from '../names/print-names';
import type { DatePlace, Fact, NamePlace, Style } from '../styles/style';
import { printTitle } from '../titles/print-title';
import { toShortTitle } from '../titles/short-title';
import type { Piece } from './compose';

/** What stands around one source. */
export interface Surroundings {
  /** Where sources are numbered; null prints none. */
  readonly number?: number | null;
  /** The "a" of "2019a". */
  readonly letter?: string;
  readonly needs?: NameNeeds;
  readonly hasSameAuthor?: boolean;
  /** Whether the entry before begins with the same authors. */
  readonly repeatsAuthors?: boolean;
  /** Print the day of reading also where the style could do without. */
  readonly alwaysAccessed?: boolean;
  /** "para. 4", as the reader gives it. */
  readonly locator?: string;
}

/** Prints fields and tells facts. */
export interface Scope {
  readonly style: Style;
  is(fact: Fact): boolean;
  names(place: NamePlace): readonly Piece[];
  date(place: DatePlace): string;
  title(look: 'plain' | 'italic' | 'quoted', isShort: boolean): readonly Piece[];
  text(field: 'publication' | 'url' | 'number' | 'locator'): string;
}

/** @param source its strings are lines already, see `to-lines` */
export function createScope(source: CitationSource, style: Style, around: Surroundings): Scope {
  const published = toCitedDate(source.published);
  const accessed = toCitedDate(source.accessed);
  const facts: Readonly<Record<Fact, boolean>> = {
    author: source.authors.length > 0,
    date: published !== null,
    publication: source.publication !== null,
    person: source.authors.some(({ kind }) => kind === 'person'),
    authorPublishes:
      source.authors.length === 1 &&
      source.authors.some((author) => isSameBody(toFullName(author), source.publication)),
    accessNeeded: accessed !== null && (published === null || around.alwaysAccessed === true),
    accessWanted: accessed !== null && around.alwaysAccessed === true,
    sameAuthor: around.hasSameAuthor === true,
  };
  const dates: Readonly<Record<DatePlace, CitedDate | null>> = {
    full: published,
    short: published,
    rest: published,
    accessed,
  };
  return {
    style,
    is: (fact) => facts[fact],
    names: (place) =>
      place === 'list' && around.repeatsAuthors === true && style.repeatedAuthors !== null
        ? [{ text: style.repeatedAuthors, italic: false }]
        : printNames(source.authors, style.names[place], place === 'text' ? around.needs : {}),
    date: (place) => printDate(dates[place], style.dates[place], style.months, around.letter),
    title: (look, isShort) => {
      const capitals = isShort ? style.titleCaseInText : style.titleCase;
      const title = isShort ? toShortTitle(source.title) : source.title;
      return printTitle(title, { quotes: style.quotes, capitals, look }, source.language, source.knownNames);
    },
    text: (field) => {
      if (field === 'number') return around.number === undefined || around.number === null ? '' : String(around.number);
      if (field === 'locator') return around.locator ?? '';
      if (field === 'url') return style.dropsProtocol ? source.url.replace(/^https?:\/\//i, '') : source.url;
      return printPublication(source, style);
    },
  };
}

function printPublication({ publication, kind }: CitationSource, style: Style): string {
  const isPaper = kind === 'news' || kind === 'opinion';
  return style.dropsThe && isPaper ? (publication ?? '').replace(/^The (?=\S)/u, '') : (publication ?? '');
}

function isSameBody(author: string, publication: string | null): boolean {
  const bare = (name: string): string => name.replace(/^the\s+/iu, '').toLowerCase();
  return publication !== null && bare(author) === bare(publication);
}
