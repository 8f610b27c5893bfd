/**
 * Harvard as Cite Them Right (11th and 12th edition) has it: newspapers online, web pages with authors, organisations or none, reports online,
 * no date, same author and year. Other Harvards print "viewed" and other marks; this is no style for them.
 */
import { fullMonths } from './months';
import {
  everyKind,
  italicPublication,
  italicTitle,
  line,
  listNames,
  publication,
  quotedTitle,
  stop,
  when,
} from './parts';
import type { Part, Style } from './style';
import type { NameRules } from '../names/print-names';

const names: NameRules = {
  order: 'family-first',
  given: 'initials',
  betweenInitials: '',
  and: 'and',
  commaBeforeAnd: 'never',
  // Four or more authors are the first and "et al."; a university may ask for all of them.
  etAl: { from: 4, keep: 1, italic: true },
  dropsParticles: false,
  beforeSuffix: ', ',
};
const inText: NameRules = { ...names, order: 'family' };

const year: Part = { date: 'short', before: '(', after: ')' };
const available: Part = stop({
  parts: [
    { field: 'url', before: 'Available at: ' },
    { date: 'accessed', before: '(Accessed: ', after: ')' },
  ],
  between: ' ',
});

/** Without an author a newspaper's name comes first. */
const newspaper: Part = line(
  when(
    'author',
    { parts: [line(listNames, year, quotedTitle), italicPublication, { date: 'rest' }], between: ', ', after: '.' },
    when(
      'publication',
      { parts: [line(italicPublication, year, quotedTitle), { date: 'rest' }], between: ', ', after: '.' },
      { parts: [line(quotedTitle, year), { date: 'rest' }], between: ', ', after: '.' },
    ),
  ),
  available,
);
/** Without an author the title of a web page comes first. */
const page: Part = line(stop(when('author', line(listNames, year, italicTitle), line(italicTitle, year))), available);

function cite(unsigned: Part): Part {
  const author = when('author', { names: 'text' }, unsigned);
  return { parts: [author, { date: 'short' }, { field: 'locator' }], between: ', ', before: '(', after: ')' };
}
const byTitle: Part = { field: 'shortTitle', look: 'italic' };

export const harvard: Style = {
  id: 'harvard',
  name: 'Harvard (Cite Them Right)',
  quotes: 'single',
  marksInQuotes: false,
  commaAfterMark: true,
  titleCase: 'sentence',
  titleCaseInText: 'sentence',
  dropsThe: false,
  dropsProtocol: false,
  months: fullMonths,
  names: { list: names, text: inText, note: inText },
  dates: {
    full: { day: '{day} {month} {year}', month: '{month} {year}', year: '{year}', none: '' },
    short: { day: '{year}{letter}', month: '{year}{letter}', year: '{year}{letter}', none: 'no date{letter}' },
    rest: { day: '{day} {month}', month: '{month}', year: '', none: '' },
    accessed: { day: '{day} {month} {year}', month: '{month} {year}', year: '{year}', none: '' },
  },
  order: 'author-date',
  repeatedAuthors: null,
  sameYear: 'letters',
  reference: { news: newspaper, opinion: newspaper, web: page, report: page },
  citation: {
    ...everyKind(cite(when('publication', italicPublication, byTitle))),
    web: cite(byTitle),
    report: cite(when('publication', publication, byTitle)),
  },
  laterCitation: null,
};
