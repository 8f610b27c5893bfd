/**
 * The Chicago Manual of Style, 17th edition, notes and bibliography: 14.19–14.36 (first and later notes), 14.191–14.199 (newspapers),
 * 14.205–14.208 (web pages), 14.220 (reports). A place of publication is left out, as the 18th edition does: pages do not tell it.
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

const full = { day: '{month} {day}, {year}', month: '{month} {year}', year: '{year}', none: '' };
const noteNames: Part = { names: 'note' };
const locator: Part = { field: 'locator' };
/** 14.207: the day of reading stands for a missing date. */
const accessed = when('accessNeeded', { date: 'accessed', before: 'accessed ' });
const accessedSentence = when('accessNeeded', { date: 'accessed', before: 'Accessed ', after: '.' });
const opinion = when('person', { words: 'op-ed' }, { words: 'editorial' });
const imprint: Part = { parts: [publication, { date: 'short' }], between: ', ' };

/** 14.199, 14.208: in the bibliography the newspaper or site stands for a missing author, in notes the title comes first. */
function entry(site: Part, ...said: readonly Part[]): Part {
  const dated = { date: 'full' } as const;
  const rest = line(stop(quotedTitle), ...said);
  return line(
    when('author', line(stop(listNames), rest, stop(commas(site, dated))), line(stop(site), rest, stop(dated))),
    accessedSentence,
    stop(url),
  );
}

function later(look: 'italic' | 'quoted'): Part {
  return stop(commas({ names: 'text' }, { field: 'shortTitle', look }, locator));
}

export const chicago17Notes: Style = {
  id: 'chicago-17-notes',
  name: 'Chicago 17 (notes)',
  quotes: 'double',
  marksInQuotes: true,
  // 6.125, 14.96: a comma that is needed stays after a title that asks.
  commaAfterMark: true,
  titleCase: 'headline',
  titleCaseInText: 'headline',
  // 14.193: newspapers are named without their "The".
  dropsThe: true,
  dropsProtocol: false,
  months: fullMonths,
  names: chicagoNames,
  dates: { full, short: { day: '{year}', month: '{year}', year: '{year}', none: 'n.d.' }, rest: full, accessed: full },
  order: 'author-title',
  // 14.67: a 3-em dash stands for the authors of the entry before. The 18th edition names them again.
  repeatedAuthors: '———',
  sameYear: 'none',
  reference: {
    news: entry(italicPublication),
    opinion: entry(italicPublication, when('person', { words: 'Op-ed.' }, { words: 'Editorial.' })),
    web: entry(publication),
    report: line(stop(listNames), stop(italicTitle), stop(imprint), accessedSentence, stop(url)),
  },
  citation: {
    news: stop(commas(noteNames, quotedTitle, italicPublication, { date: 'full' }, locator, accessed, url)),
    opinion: stop(commas(noteNames, quotedTitle, opinion, italicPublication, { date: 'full' }, locator, accessed, url)),
    web: stop(commas(noteNames, quotedTitle, publication, { date: 'full' }, locator, accessed, url)),
    report: stop(commas(noteNames, line(italicTitle, { ...imprint, before: '(', after: ')' }), locator, accessed, url)),
  },
  laterCitation: { ...everyKind(later('quoted')), report: later('italic') },
};
