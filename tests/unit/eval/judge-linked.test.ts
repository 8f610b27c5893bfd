import { describe, expect, it } from 'vitest';
import type { Mention } from '@/lib/core/entities/mention';
import type { GoldName } from '../../eval/entities/gold/gold';
import { judgeLinked } from '../../eval/entities/rules/judge-linked';
import { createPackAnswers } from '../../eval/entities/rules/pack-answers';
import { tally } from '../../eval/entities/rules/tally';
import { coast, goldArticle, goldName, linkTo, spanOf } from './made-up-gold';

const answers = createPackAnswers(coast);

function judge(text: string, names: readonly GoldName[], links: readonly Mention[]): string[] {
  const { links: judgedLinks, asks } = judgeLinked(goldArticle(text, names), links, answers);
  return [...judgedLinks.map(({ verdict }) => `link ${verdict}`), ...asks.map(({ verdict }) => `ask ${verdict}`)];
}

describe('scoring the links of an annotated text', () => {
  const text = "The ferry left Sandrin at noon. Tolbrek's harbour stayed shut, said Oda Brandt of the port.";
  const sandrin = goldName(text, 'Sandrin', { wikidata: 'Q90000002', title: 'Sandrin' });

  it('takes the same words and the same entity as right', () => {
    expect(judge(text, [sandrin], [linkTo(text, 'Sandrin', 'sandrin')])).toEqual(['link right', 'ask right']);
  });

  it('grows both sides to word ends before comparing', () => {
    const tolbrek = goldName(text, "Tolbrek's", { title: 'Tolbrek' });
    expect(judge(text, [tolbrek], [linkTo(text, 'Tolbrek', 'tolbrek')])).toEqual(['link right', 'ask right']);
  });

  it('counts another entity on the right words against precision and against recall', () => {
    const article = goldArticle(text, [sandrin]);
    const judged = judgeLinked(article, [linkTo(text, 'Sandrin', 'tolbrek')], answers);
    const { precision, recall, accuracyInPack } = tally([judged]);
    expect([precision, recall, accuracyInPack]).toEqual([
      { hits: 0, count: 1 },
      { hits: 0, count: 1 },
      { hits: 0, count: 1 },
    ]);
  });

  it('takes more words than the name as a wrong link and the name as missed', () => {
    const long = linkTo(text, 'Sandrin at noon', 'sandrin');
    expect(judge(text, [sandrin], [long])).toEqual(['link other-words', 'ask missed']);
  });

  it('takes a link where nobody marked anything as stray', () => {
    expect(judge(text, [], [linkTo(text, 'ferry', 'sandrin')])).toEqual(['link stray']);
  });

  it('ignores whatever lies outside the annotated part', () => {
    const article = { ...goldArticle(text, []), span: spanOf(text, 'The ferry left Sandrin at noon.') };
    expect(judgeLinked(article, [linkTo(text, 'Tolbrek', 'tolbrek')], answers).links).toEqual([]);
  });

  it('neither asks for an optional name nor counts it when right, but counts it when wrong', () => {
    const optional = { ...sandrin, demand: 'optional' as const };
    expect(judge(text, [optional], [])).toEqual([]);
    expect(judge(text, [optional], [linkTo(text, 'Sandrin', 'sandrin')])).toEqual(['link ignored']);
    expect(judge(text, [optional], [linkTo(text, 'Sandrin', 'tolbrek')])).toEqual(['link other-entity']);
  });

  it('counts a link on a name without an entry, and leaves it out of the second figure', () => {
    const stranger = goldName(text, 'Oda Brandt');
    const judged = judgeLinked(goldArticle(text, [stranger]), [linkTo(text, 'Oda Brandt', 'tolbrek')], answers);
    expect(judged.links.map(({ verdict }) => verdict)).toEqual(['no-entry']);
    expect(tally([judged]).precision).toEqual({ hits: 0, count: 1 });
    expect(tally([judged]).precisionKnown).toEqual({ hits: 0, count: 0 });
  });

  it('ignores links on numbers, times and names whose answer was not given', () => {
    const free = goldName(text, 'noon', {}, { demand: 'free' });
    expect(judge(text, [free], [linkTo(text, 'noon', 'sandrin')])).toEqual(['link ignored']);
  });

  describe('when readings of a name include each other', () => {
    const place = 'They met in Sandrin, Lower Kestria, on Monday.';
    const town = goldName(place, 'Sandrin', { wikidata: 'Q90000002' });
    const country = goldName(place, 'Lower Kestria', { wikidata: 'Q90000003' });
    const whole = goldName(place, 'Sandrin, Lower Kestria', { wikidata: 'Q90000002' }, { children: [town, country] });
    const townLink = linkTo(place, 'Sandrin', 'sandrin');
    const countryLink = linkTo(place, 'Lower Kestria', 'kestria');

    it('counts the whole once', () => {
      const link = linkTo(place, 'Sandrin, Lower Kestria', 'sandrin');
      expect(judge(place, [whole], [link])).toEqual(['link right', 'ask right']);
    });

    it('counts all the parts together once', () => {
      expect(judge(place, [whole], [townLink, countryLink])).toEqual(['link right', 'link ignored', 'ask right']);
    });

    it('takes some of the parts as a miss that is no wrong link', () => {
      expect(judge(place, [whole], [townLink])).toEqual(['link ignored', 'ask wrong']);
    });

    it('asks for a part alone where the whole has no entry', () => {
      const unknown = goldName(place, 'Sandrin, Lower Kestria', {}, { children: [town] });
      expect(judge(place, [unknown], [townLink])).toEqual(['link right', 'ask right']);
    });
  });
});

describe('whether an answer is in the pack', () => {
  it('is decided by Wikidata id where both sides have one', () => {
    expect(answers.holds({ wikidata: 'Q90000003', titles: [] })).toBe(true);
    expect(answers.holds({ wikidata: 'Q1', titles: ['Kestria'] })).toBe(false);
  });

  it('is decided by title otherwise, however dashes, spaces and escapes are written', () => {
    expect(answers.holds({ wikidata: 'Q1', titles: ['tolbrek'] })).toBe(true);
    expect(answers.holds({ wikidata: null, titles: ['Mira_Castellane'] })).toBe(true);
    expect(answers.holds({ wikidata: null, titles: ['Mira%20Castellane'] })).toBe(true);
  });

  it('follows a former name that means nothing else, as a redirect would', () => {
    expect(answers.holds({ wikidata: null, titles: ['Lower Kestria'] })).toBe(true);
    expect(answers.holds({ wikidata: null, titles: ['The Strand'] })).toBe(false);
  });

  it('does not take a company for the tree of its name', () => {
    expect(answers.holds({ wikidata: null, titles: ['Alder'] })).toBe(false);
    expect(answers.holds({ wikidata: null, titles: ['Alder (company)'] })).toBe(true);
  });
});
