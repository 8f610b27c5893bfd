/** Measures which names are seen, linked or not, in texts whose names are marked. */
import { nameSetNames, readNameSet } from '../gold/name-sets';
import type { NamedText } from '../gold/name-sets';
import type { LinkerUnderTest } from '../linker-under-test';
import { bootstrap, wilson } from '../rules/intervals';
import { addNames, scoreNames } from '../rules/names-seen';
import type { NamesSeen } from '../rules/names-seen';
import { toF1 } from '../rules/tally';
import { partOf } from '../split';
import { printFigure, printInterval, printShare, toMarkdown } from './table';

/** The tables in Markdown, or null when no set of names is on this machine. */
export function measureNames(linker: LinkerUnderTest): string | null {
  const results = nameSetNames.flatMap((name) => {
    const texts = readNameSet(name);
    if (texts === null) return [];
    const scored = texts.map((one) => ({ part: partOf(one.id), score: scoreText(one, linker) }));
    const whole = scored.map(({ score }) => score);
    const report = scored.filter(({ part }) => part === 'report').map(({ score }) => score);
    return [
      { name: `${name}, report`, scores: report },
      { name: `${name}, whole`, scores: whole },
    ];
  });
  if (results.length === 0) return null;
  const strict = results.map(({ name, scores }) => toRow(name, scores, 'exactPrecision', 'exactRecall'));
  const overlap = results.map(({ name, scores }) => toRow(name, scores, 'overlapPrecision', 'overlapRecall'));
  const capitalised = results.map(({ name, scores }) => {
    const { capitalisedRecall: seen } = addNames(scores);
    return [name, printShare(seen), printInterval(wilson(seen.hits, seen.count))];
  });
  const columns = ['set', 'precision', '95 %', 'recall', '95 %', 'F1', '95 %'];
  return [
    `**Names seen, the very words.**\n\n${toMarkdown({ columns, rows: strict })}`,
    `**Names seen, any of the words.**\n\n${toMarkdown({ columns, rows: overlap })}`,
    `**Capitalised names seen, any of the words.**\n\n${toMarkdown({ columns: ['set', 'recall', '95 %'], rows: capitalised })}`,
  ].join('\n\n');
}

function scoreText(one: NamedText, linker: LinkerUnderTest): NamesSeen {
  const { mentions, names } = linker.link(one);
  return scoreNames(one.names, [...mentions, ...names]);
}

function toRow(
  name: string,
  scores: readonly NamesSeen[],
  precisionKey: keyof NamesSeen,
  recallKey: keyof NamesSeen,
): string[] {
  const sum = addNames(scores);
  const f1 = (drawn: readonly NamesSeen[]): number => {
    const total = addNames(drawn);
    return toF1(total[precisionKey], total[recallKey]);
  };
  const cells = [sum[precisionKey], sum[recallKey]].flatMap((share) => [
    printShare(share),
    printInterval(wilson(share.hits, share.count)),
  ]);
  return [name, ...cells, printFigure(f1(scores)), printInterval(bootstrap(scores, f1))];
}
