/**
 * The Chicago Manual of Style, 17th edition, author-date: 15.5–15.31, 15.44 (no date), 15.49 (newspapers), 15.50–15.51 (web pages). The year is
 * repeated in the full date of a newspaper, as in the edition's own examples; the 16th left it out there. A report's place of publication is
 * left out, as the 18th edition does: pages do not tell it, and a guessed place would be a wrong one.
 */
import { chicagoNames } from './chicago-names';
import { fullMonths } from './months';
import {
  commas,
  everyKind,
  italicPublication,
  italicTitle,
  line,
  listNames,
  publication,
  quotedTitle,
  stop,
  url,
  when,
} from './parts';
import type { Part, Style } from './style';

const full = { day: '{month} {day}, {year}', month: '{month} {year}', year: '', none: '' };
const short = { day: '{year}{letter}', month: '{year}{letter}', year: '{year}{letter}', none: 'n.d.{letter}' };
const year = stop({ date: 'short' } as const);
const accessed = when('accessNeeded', { date: 'accessed', before: 'Accessed ', after: '.' });

/** 15.49: the newspaper or site stands for a missing author. */
function entry(site: Part, ...said: readonly Part[]): Part {
  const dated = { date: 'full' } as const;
  const named = line(stop(listNames), year, stop(quotedTitle), ...said, stop(commas(site, dated)));
  const unsigned = when(
    'publication',
    line(stop(site), year, stop(quotedTitle), ...said, stop(dated)),
    line(stop(quotedTitle), year, ...said, stop(dated)),
  );
  return line(when('author', named, unsigned), accessed, stop(url));
}

/** 15.44: "n.d." is set off by a comma. */
function cite(site: Part, look: 'italic' | 'quoted'): Part {
  const author = when('author', { names: 'text' }, when('publication', site, { field: 'shortTitle', look }));
  const named = when('date', line(author, { date: 'short' }), commas(author, { date: 'short' }));
  return { parts: [named, { field: 'locator' }], between: ', ', before: '(', after: ')' };
}

export const chicago17AuthorDate: Style = {
  id: 'chicago-17-author-date',
  name: 'Chicago 17 (author-date)',
  quotes: 'double',
  marksInQuotes: true,
  commaAfterMark: true,
  titleCase: 'headline',
  titleCaseInText: 'headline',
  dropsThe: true,
  dropsProtocol: false,
  months: fullMonths,
  names: chicagoNames,
  dates: { full, short, rest: full, accessed: { ...full, year: '{year}' } },
  order: 'author-date',
  // 15.17: as in bibliographies (14.67).
  repeatedAuthors: '———',
  sameYear: 'letters',
  reference: {
    news: entry(italicPublication),
    opinion: entry(italicPublication, when('person', { words: 'Op-ed.' }, { words: 'Editorial.' })),
    web: entry(publication),
    report: line(
      when('author', line(stop(listNames), year, stop(italicTitle)), line(stop(italicTitle), year)),
      stop(publication),
      accessed,
      stop(url),
    ),
  },
  citation: {
    ...everyKind(cite(italicPublication, 'quoted')),
    web: cite(publication, 'quoted'),
    report: cite(publication, 'italic'),
  },
  laterCitation: null,
};
