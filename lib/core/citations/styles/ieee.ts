/**
 * IEEE Reference Guide (2018 and later): newspapers and reports online, websites, more than six authors. Sources are numbered as they are first
 * cited. Before 2018 the day of reading stood in brackets at the end. The form for websites has no date of publication, only the day of
 * reading; what has one and should show it is a news article or a report.
 */
import { ieeeMonths } from './months';
import {
  commas,
  everyKind,
  italicPublication,
  line,
  listNames,
  publication,
  quotedTitle,
  stop,
  unless,
  url,
} from './parts';
import type { Part, Style } from './style';
import type { NameRules } from '../names/print-names';

const names: NameRules = {
  order: 'given-first',
  given: 'initials',
  betweenInitials: ' ',
  and: 'and',
  commaBeforeAnd: 'three',
  // More than six authors are the first and "et al.".
  etAl: { from: 7, keep: 1, italic: true },
  dropsParticles: false,
  beforeSuffix: ', ',
};

const full = { day: '{month} {day}, {year}', month: '{month} {year}', year: '{year}', none: '' };
const number: Part = { field: 'number', before: '[', after: ']' };
/** The guide ends a reference with its address, without a full stop. */
const online: Part = line(
  { date: 'accessed', before: 'Accessed: ', after: '.' },
  { ...url, before: '[Online]. Available: ' },
);
const article = line(number, stop(commas(listNames, quotedTitle, italicPublication, { date: 'full' })), online);
const cite: Part = { parts: [{ field: 'number' }, { field: 'locator' }], between: ', ', before: '[', after: ']' };

export const ieee: Style = {
  id: 'ieee',
  name: 'IEEE',
  quotes: 'double',
  marksInQuotes: true,
  commaAfterMark: false,
  titleCase: 'sentence',
  titleCaseInText: 'sentence',
  dropsThe: false,
  dropsProtocol: false,
  months: ieeeMonths,
  names: { list: names, text: names, note: names },
  dates: { full, short: { ...full, day: '{month} {year}' }, rest: full, accessed: full },
  order: 'appearance',
  repeatedAuthors: null,
  sameYear: 'none',
  reference: {
    news: article,
    opinion: article,
    web: line(number, stop(listNames), stop(quotedTitle), unless('authorPublishes', stop(publication)), online),
    report: line(number, stop(commas(listNames, quotedTitle, publication, { date: 'short' })), online),
  },
  citation: everyKind(cite),
  laterCitation: null,
};
