import { describe, expect, it } from 'vitest';
import type { PersonName } from '../../eval/entities/gold/person-set';
import { scorePerson, withCapitals } from '../../eval/entities/rules/person-choice';
import { linkTo, spanOf } from './made-up-gold';

const text = 'anna-lise bell won the sandrin regatta . bell thanked the crew .';
const spans = [spanOf(text, 'anna-lise bell'), { start: 41, end: 45 }];

function name(gold: string | null): PersonName {
  return { spans, candidates: [{ wikidata: 'Q11' }, { wikidata: 'Q12' }], gold, level: 'easy' };
}

describe('choosing among people of one name', () => {
  it('gives their names the capitals that the source took, and nothing else', () => {
    expect(withCapitals(text, spans)).toBe('Anna-Lise Bell won the sandrin regatta . Bell thanked the crew .');
  });

  it('takes the candidate that most places were linked to', () => {
    const links = [
      linkTo(text, 'anna-lise bell', 'bell', { wikidata: 'Q11' }),
      linkTo(text, 'bell won', 'bell', { wikidata: 'Q11' }),
      { ...linkTo(text, 'bell', 'other-bell', { wikidata: 'Q12' }), start: 41, end: 45 },
    ];
    expect(scorePerson(name('Q11'), links, () => true)).toMatchObject({ isRight: true, held: 2, holdsGold: true });
    expect(scorePerson(name('Q12'), links, () => false)).toMatchObject({ isRight: false, held: 0, holdsGold: false });
  });

  it('passes over links to anybody who is no candidate, and is right to choose nobody where nobody is right', () => {
    const links = [linkTo(text, 'anna-lise bell', 'bell', { wikidata: 'Q99' })];
    expect(scorePerson(name(null), links, () => true).isRight).toBe(true);
    expect(scorePerson(name('Q11'), links, () => true).isRight).toBe(false);
  });
});
