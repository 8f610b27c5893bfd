/**
 * Publication Manual of the American Psychological Association, 7th edition: 8.10–8.22 (in the text), 9.7–9.12 (names), 9.13–9.17 (dates),
 * 9.18–9.22 (titles), 10.1 (periodicals, editorials), 10.4 (reports), 10.16 (web pages). The 6th edition printed "Retrieved from" before
 * addresses, and cut lists of authors after seven.
 */
import { fullMonths } from './months';
import {
  everyKind,
  italicPublication,
  italicTitle,
  line,
  listNames,
  publication,
  stop,
  title,
  unless,
  url,
  when,
} from './parts';
import type { DateRules, Part, Style } from './style';
import type { NameRules } from '../names/print-names';

const names: NameRules = {
  order: 'family-first',
  given: 'initials',
  betweenInitials: ' ',
  and: '&',
  commaBeforeAnd: 'always',
  etAl: null,
  // 9.8: up to 20 names are printed; of more, the first 19 and the last.
  ellipsis: { from: 21, keep: 19 },
  dropsParticles: false,
  beforeSuffix: ', ',
};
const inText: NameRules = {
  ...{ order: 'family', given: 'initials', betweenInitials: ' ', and: '&', commaBeforeAnd: 'never' },
  ...{ etAl: { from: 3, keep: 1 }, dropsParticles: false, beforeSuffix: ', ' },
};

const year = (pattern: string): DateRules => ({ day: pattern, month: pattern, year: pattern, none: 'n.d.{letter}' });
const date: Part = { date: 'full', before: '(', after: ').' };
const shortDate: Part = { date: 'short', before: '(', after: ').' };

/** 9.12: without an author the title comes first and the date after it. */
function begin(named: Part, dated: Part = date): Part {
  return when('author', line(stop(listNames), dated, stop(named)), line(stop(named), dated));
}

const retrieved = when('accessWanted', { date: 'accessed', before: 'Retrieved ', after: ', from' });
const opinionTitle = line(title, when('person', { words: '[Op-ed]' }, { words: '[Editorial]' }));

/** 8.14: a title stands in the text as it does in the list: italic there, italic here; else in quotation marks. */
function cite(look: 'italic' | 'quoted'): Part {
  const author = when('author', { names: 'text' }, { field: 'shortTitle', look });
  return { parts: [author, { date: 'short' }, { field: 'locator' }], between: ', ', before: '(', after: ')' };
}

export const apa7: Style = {
  id: 'apa-7',
  name: 'APA 7',
  quotes: 'double',
  marksInQuotes: true,
  commaAfterMark: true,
  titleCase: 'sentence',
  titleCaseInText: 'headline',
  dropsThe: false,
  dropsProtocol: false,
  months: fullMonths,
  names: { list: names, text: inText, note: inText },
  dates: {
    full: { ...year('{year}{letter}'), day: '{year}{letter}, {month} {day}', month: '{year}{letter}, {month}' },
    short: year('{year}{letter}'),
    rest: { day: '{month} {day}', month: '{month}', year: '', none: '' },
    accessed: { day: '{month} {day}, {year}', month: '{month} {year}', year: '{year}', none: '' },
  },
  order: 'author-date',
  repeatedAuthors: null,
  sameYear: 'letters',
  reference: {
    news: line(begin(title), stop(italicPublication), retrieved, url),
    opinion: line(begin(opinionTitle), stop(italicPublication), retrieved, url),
    // 10.16: the site is left out where it is the author.
    web: line(begin(italicTitle), unless('authorPublishes', stop(publication)), retrieved, url),
    report: line(begin(italicTitle, shortDate), unless('authorPublishes', stop(publication)), retrieved, url),
  },
  citation: { ...everyKind(cite('quoted')), web: cite('italic'), report: cite('italic') },
  laterCitation: null,
};
