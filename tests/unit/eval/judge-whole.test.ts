import { describe, expect, it } from 'vitest';
import { judgeWhole } from '../../eval/entities/rules/judge-whole';
import { createTitleAnswers } from '../../eval/entities/rules/pack-answers';
import { tally } from '../../eval/entities/rules/tally';
import { coast, goldArticle, goldName, linkTo } from './made-up-gold';

const answers = createTitleAnswers(coast);
const text = 'Tolbrek sent a note to the Sandrin harbour board, and Oda Brandt read it aloud at the quay.';

describe('scoring the links of a whole article', () => {
  it('takes any of the titles as right', () => {
    const gold = goldName(text, 'Tolbrek', { title: ['Kestria', 'Tolbrek'] });
    for (const id of ['kestria', 'tolbrek']) {
      const { links, asks } = judgeWhole(goldArticle(text, [gold]), [linkTo(text, 'Tolbrek', id)], answers);
      expect([links[0]?.verdict, asks[0]?.verdict]).toEqual(['right', 'right']);
    }
  });

  it('counts an optional name that is linked rightly', () => {
    const gold = goldName(text, 'Tolbrek', { title: 'Tolbrek' }, { demand: 'optional' });
    const judged = judgeWhole(goldArticle(text, [gold]), [linkTo(text, 'Tolbrek', 'tolbrek')], answers);
    expect(tally([judged]).precision).toEqual({ hits: 1, count: 1 });
    expect(judged.asks).toEqual([]);
  });

  it('takes the entity inside or around its name as neither right nor wrong, and a required name as missed', () => {
    const gold = goldName(text, 'the Sandrin harbour board', { title: 'Sandrin' });
    const { links, asks } = judgeWhole(goldArticle(text, [gold]), [linkTo(text, 'Sandrin', 'sandrin')], answers);
    expect([links[0]?.verdict, asks[0]?.verdict]).toEqual(['ignored', 'missed']);
  });

  it('tells wrong links apart', () => {
    const names = [
      goldName(text, 'Tolbrek', { title: 'Tolbrek' }),
      goldName(text, 'the Sandrin harbour board', { title: 'Harbour Board of Sandrin' }),
      goldName(text, 'Oda Brandt'),
    ];
    const links = [
      linkTo(text, 'Tolbrek', 'sandrin'),
      linkTo(text, 'Sandrin', 'sandrin'),
      linkTo(text, 'Oda Brandt', 'mira-castellane'),
      linkTo(text, 'quay', 'alder-group'),
    ];
    const verdicts = judgeWhole(goldArticle(text, names), links, answers).links.map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['other-entity', 'other-words', 'no-entry', 'stray']);
  });
});
