import { describe, expect, it } from 'vitest';
import { classOf } from '../../eval/entities/rules/error-class';
import { createPackAnswers } from '../../eval/entities/rules/pack-answers';
import { createMapLexicon } from '../../support/map-lexicon';
import { coast } from './made-up-gold';

const knowledge = { lexicon: createMapLexicon(coast), answers: createPackAnswers(coast) };

function classify(words: string, ...titles: readonly string[]): string {
  return classOf(words, titles.length === 0 ? null : { wikidata: null, titles }, knowledge);
}

describe('the class of a name', () => {
  it('is demonym where the pack lists the words as one', () => {
    expect(classify('Kestrian', 'Kestria')).toBe('demonym');
  });

  it('is acronym for capitals that are not the whole title', () => {
    expect(classify('KSR', 'Kestria')).toBe('acronym');
    expect(classify('U.S.', 'United Shires')).toBe('acronym');
    expect(classify('AWACS', 'AWACS')).not.toBe('acronym');
  });

  it('is metonym where a place stands for its government or for anything else', () => {
    expect(classify('Tolbrek', 'Tolbrek', 'Kestria')).toBe('metonym');
    expect(classify('Sandrin', 'Sandrin Rovers')).toBe('metonym');
    expect(classify('Sandrin', 'Sandrin')).not.toBe('metonym');
  });

  it('is partial name for some of the words of the title', () => {
    expect(classify('Castellane', 'Mira Castellane')).toBe('partial name');
    expect(classify('Mira Castellane', 'Mira Castellane')).toBe('other');
  });

  it('is rare sense where the pack knows the words better as something else', () => {
    expect(classify('Alder', 'Alnus')).toBe('rare sense');
  });

  it('is other for the rest, and for names without an entry', () => {
    expect(classify('Brandt')).toBe('other');
    expect(classify('Kestria', 'Kestria')).toBe('other');
  });
});
