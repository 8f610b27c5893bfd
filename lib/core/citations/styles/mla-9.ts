/**
 * MLA Handbook, 9th edition: 5.3–5.22 (authors), 5.23–5.30 (titles), 5.84–5.99 (addresses), 5.105–5.119 (dates, access, kinds of work), 6.4–6.30
 * (in the text). The 7th edition printed "n.d.", "Web" and addresses only on demand.
 */
import { mlaMonths } from './months';
import {
  commas,
  everyKind,
  italicPublication,
  italicTitle,
  line,
  listNames,
  quotedTitle,
  stop,
  unless,
  url,
  when,
  publication,
} from './parts';
import type { Part, Style } from './style';
import type { NameRules } from '../names/print-names';

const names: NameRules = {
  order: 'first-family-first',
  given: 'full',
  betweenInitials: ' ',
  and: 'and',
  commaBeforeAnd: 'always',
  // 5.8: three or more authors are the first and "et al.".
  etAl: { from: 3, keep: 1, comma: 'always' },
  dropsParticles: true,
  beforeSuffix: ', ',
};
const inText: NameRules = {
  ...names,
  ...{ order: 'family', given: 'initials', commaBeforeAnd: 'never', etAl: { from: 3, keep: 1 }, dropsParticles: false },
};

const full = { day: '{day} {month} {year}', month: '{month} {year}', year: '{year}', none: '' };
const accessed = when('accessNeeded', { date: 'accessed', before: 'Accessed ', after: '.' });
const container = stop(commas(italicPublication, { date: 'full' }, url));
const opinion = when('person', { words: 'Op-ed.' }, { words: 'Editorial.' });

/** 6.10, 6.14: a title stands for a missing author, and beside one of whom the list has more. */
function cite(look: 'italic' | 'quoted'): Part {
  const shortTitle: Part = { field: 'shortTitle', look };
  const author = when('author', commas({ names: 'text' }, when('sameAuthor', shortTitle)), shortTitle);
  return { parts: [author, { field: 'locator' }], between: ', ', before: '(', after: ')' };
}

export const mla9: Style = {
  id: 'mla-9',
  name: 'MLA 9',
  quotes: 'double',
  marksInQuotes: true,
  commaAfterMark: false,
  titleCase: 'headline',
  titleCaseInText: 'headline',
  dropsThe: false,
  dropsProtocol: true,
  months: mlaMonths,
  names: { list: names, text: inText, note: inText },
  dates: { full, short: full, rest: full, accessed: full },
  order: 'author-title',
  // 5.126: three hyphens stand for the authors of the entry before.
  repeatedAuthors: '---',
  sameYear: 'none',
  reference: {
    news: line(stop(listNames), stop(quotedTitle), container, accessed),
    opinion: line(stop(listNames), stop(quotedTitle), container, accessed, opinion),
    web: line(unless('authorPublishes', stop(listNames)), stop(quotedTitle), container, accessed),
    // 5.21: a body that is author and publisher is named as publisher alone.
    report: line(
      unless('authorPublishes', stop(listNames)),
      stop(italicTitle),
      stop(commas(publication, { date: 'full' }, url)),
      accessed,
    ),
  },
  citation: { ...everyKind(cite('quoted')), report: cite('italic') },
  laterCitation: null,
};
