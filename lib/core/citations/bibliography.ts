/**
 * Several sources in one style: their order, the letters that tell two of one year apart, initials for two of one name, more names where
 * "et al." would hide a difference, numbers. What one source looks like by itself is said in `format-reference`.
 */
import type { Author } from './author';
import type { CitationSource, RichText, StyleId } from './citation-types';
import type { Surroundings } from './compose/scope';
import { toCitedDate } from './dates';
import { formatCitation, formatLaterCitation, formatReference } from './format-reference';
import { isDropping, printNames } from './names/print-names';
import { toPlainText } from './rich-text';
import { getStyle } from './styles/get-style';
import type { Style } from './styles/style';
import { toLines } from './to-lines';

/** One entry of a list of references, and how it is cited. */
export interface BibliographyEntry {
  readonly source: CitationSource;
  readonly reference: RichText;
  cite(locator?: string): RichText;
  citeAgain(locator?: string): RichText;
}

/** What the reader may wish for all entries. */
export interface BibliographyWishes {
  readonly alwaysAccessed?: boolean;
}

/**
 * The list in the order of the style. A source that is given twice is listed once.
 * @param sources in the order in which they are first cited: numbered styles keep it
 */
export function toBibliography(
  sources: readonly CitationSource[],
  styleId: StyleId,
  wishes: BibliographyWishes = {},
): readonly BibliographyEntry[] {
  const style = getStyle(styleId);
  const unique = [...new Map(sources.map((source) => [source.id, toLines(source)])).values()];
  const sorted = style.order === 'appearance' ? unique : [...unique].sort(compareSources(style));
  const around = surround(sorted, style);
  return sorted.map((source) => {
    const mine = { ...around.get(source.id), ...wishes };
    return {
      source,
      reference: formatReference(source, styleId, mine),
      cite: (locator = '') => formatCitation(source, styleId, { ...mine, locator }),
      citeAgain: (locator = '') => formatLaterCitation(source, styleId, { ...mine, locator }),
    };
  });
}

const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true, numeric: true });

/** By author, then by date or title: one author before the same with others, nothing before something (APA 7 9.44–9.47, Chicago 17 16.56–16.66, MLA 9 5.123–5.130). */
function compareSources(style: Style): (a: CitationSource, b: CitationSource) => number {
  return (a, b) => {
    const authors = compareLists(sortNames(a, style), sortNames(b, style));
    if (authors !== 0) return authors;
    const titles = collator.compare(withoutArticle(a.title), withoutArticle(b.title)) || collator.compare(a.url, b.url);
    return style.order === 'author-title' ? titles : dateKey(a).localeCompare(dateKey(b)) || titles;
  };
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [index, name] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = collator.compare(name, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** The names an entry is sorted by; a title, or the newspaper that stands for an author, where there are none. */
function sortNames(source: CitationSource, style: Style): readonly string[] {
  return beginsWithAuthors(source, style)
    ? source.authors.map((author) => sortName(author, style))
    : [withoutArticle(toPlainText(formatReference(source, style.id)).replace(/^[“‘]/u, ''))];
}

/** Not every entry with authors does: MLA leaves out those who publish themselves. */
function beginsWithAuthors(source: CitationSource, style: Style): boolean {
  const firstWords = toPlainText(printNames(source.authors.slice(0, 1), style.names.list));
  return source.authors.length > 0 && toPlainText(formatReference(source, style.id)).startsWith(firstWords);
}

function sortName(author: Author, style: Style): string {
  if (author.kind === 'group') return withoutArticle(author.name);
  const { particle, family, given, suffix } = author;
  const isDropped = style.names.list.dropsParticles && isDropping(particle);
  return isDropped ? `${family} ${given} ${particle} ${suffix}` : `${particle} ${family} ${given} ${suffix}`;
}

function withoutArticle(title: string): string {
  return title.replace(/^[“‘"']?(?:the|an?)\s+/iu, '');
}

/** Undated first, then years alone before full dates (APA 7 9.46–9.47). */
function dateKey({ published }: CitationSource): string {
  const date = toCitedDate(published);
  if (date === null) return '';
  const pad = (part: number | null): string => String(part ?? 0).padStart(2, '0');
  return `${date.year.padStart(5, '0')}-${pad(date.month)}-${pad(date.day)}`;
}

/** What the sources ask of each other. */
function surround(sorted: readonly CitationSource[], style: Style): ReadonlyMap<string, Surroundings> {
  const people = sorted.map((source) => JSON.stringify(source.authors));
  const clashing = findClashingFamilies(sorted);
  const around = sorted.map((source, index): Surroundings => {
    const needs = {
      withInitials: source.authors.some((author) => author.kind === 'person' && clashing.has(author.family)),
      keep: namesToKeep(source, sorted, style),
    };
    const hasSameAuthor = source.authors.length > 0 && people.filter((one) => one === people[index]).length > 1;
    const before = sorted[index - 1];
    const repeatsAuthors =
      before !== undefined && people[index - 1] === people[index] && beginsWithAuthors(before, style);
    return { number: style.order === 'appearance' ? index + 1 : null, needs, hasSameAuthor, repeatsAuthors };
  });
  const letters = style.sameYear === 'letters' ? findLetters(sorted, style, around) : [];
  return new Map(sorted.map((source, index) => [source.id, { ...around[index], letter: letters[index] ?? '' }]));
}

/** Family names that different people bear as first authors. */
function findClashingFamilies(sources: readonly CitationSource[]): ReadonlySet<string> {
  const bearers = new Map<string, Set<string>>();
  for (const { authors } of sources) {
    const [first] = authors;
    if (first?.kind !== 'person') continue;
    bearers.set(first.family, (bearers.get(first.family) ?? new Set()).add(`${first.particle} ${first.given}`));
  }
  return new Set([...bearers].filter(([, names]) => names.size > 1).map(([family]) => family));
}

/** How many names must stay before "et al." for the authors to differ from those of every other source of the year. */
function namesToKeep(source: CitationSource, all: readonly CitationSource[], { names }: Style): number {
  const { etAl } = names.text;
  if (etAl === null || source.authors.length < etAl.from) return 0;
  const mine = source.authors.map((author) => JSON.stringify(author));
  const year = toCitedDate(source.published)?.year;
  const shared = all
    .filter((other) => other.authors.length >= etAl.from && toCitedDate(other.published)?.year === year)
    .map((other) => other.authors.findIndex((author, index) => JSON.stringify(author) !== mine[index]));
  const differing = shared.filter((index) => index > 0);
  return differing.length === 0 ? 0 : Math.max(...differing) + 1;
}

/** "a", "b" … for those whose citations would be the same; after "z" follows "aa". */
function findLetters(
  sorted: readonly CitationSource[],
  style: Style,
  around: readonly Surroundings[],
): readonly string[] {
  const citations = sorted.map((source, index) => toPlainText(formatCitation(source, style.id, around[index])));
  return citations.map((citation, index) => {
    const isAlone = citations.filter((other) => other === citation).length < 2;
    return isAlone ? '' : toLetter(citations.slice(0, index).filter((other) => other === citation).length);
  });
}

function toLetter(count: number): string {
  const last = String.fromCharCode(97 + (count % 26));
  return count < 26 ? last : toLetter(Math.floor(count / 26) - 1) + last;
}
