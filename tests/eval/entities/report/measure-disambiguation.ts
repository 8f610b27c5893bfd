/** Measures the choice among people of one name, in texts that the source put into lower case: their names get capitals again before they are linked. */
import { readPersonSet } from '../gold/person-set';
import type { LinkerUnderTest } from '../linker-under-test';
import { wilson } from '../rules/intervals';
import { scorePerson, withCapitals } from '../rules/person-choice';
import type { PersonChoice } from '../rules/person-choice';
import { printInterval, printShare, toMarkdown } from './table';

/** The table in Markdown, or null when the set is not on this machine. */
export function measureDisambiguation(linker: LinkerUnderTest): string | null {
  const articles = readPersonSet();
  if (articles === null) return null;
  const { holds } = linker.answersFor({ answers: 'wikidata' });
  const choices = articles.flatMap(({ text, date, names }) => {
    const spans = names.flatMap((name) => name.spans);
    const { mentions } = linker.link({ text: withCapitals(text, spans), date });
    return names.map((name) => scorePerson(name, mentions, (wikidata) => holds({ wikidata, titles: [] })));
  });
  const known = choices.filter(({ level }) => level !== 'none-right');
  const inPack = known.filter(({ holdsGold }) => holdsGold);
  const rows = [
    toRow(
      'easy',
      known.filter(({ level }) => level === 'easy'),
    ),
    toRow(
      'hard',
      known.filter(({ level }) => level === 'hard'),
    ),
    toRow('all with an answer (P@1)', known),
    toRow('answer in the pack', inPack),
    toRow(
      'no candidate is right: nothing chosen',
      choices.filter(({ level }) => level === 'none-right'),
    ),
    toRow('all, abstaining counted', choices),
  ];
  const sum = (key: 'held' | 'candidates'): string => String(choices.reduce((total, one) => total + one[key], 0));
  const about = `Of ${sum('candidates')} candidates the pack holds ${sum('held')}, and the answer of ${String(inPack.length)} of ${String(known.length)} names. Popularity is not used.`;
  return `**People of one name (quotebank).** ${about}\n\n${toMarkdown({ columns: ['names', 'right', '95 %'], rows })}`;
}

function toRow(name: string, choices: readonly PersonChoice[]): string[] {
  const right = { hits: choices.filter(({ isRight }) => isRight).length, count: choices.length };
  return [name, printShare(right), printInterval(wilson(right.hits, right.count))];
}
