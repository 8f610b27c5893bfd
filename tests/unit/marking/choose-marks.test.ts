import { describe, expect, it } from 'vitest';
import { chooseMarks } from '@/lib/core/marking/choose-marks';
import type { MarkInput } from '@/lib/core/marking/choose-marks';
import type { MarkingWishes } from '@/lib/core/marking/marking-wishes';
import { makeArticle, plainWishes } from './made-up-article';
import type { MadeBlock } from './made-up-article';

/** The underlined words in order, each with its offset where the same words stand twice. */
function marked(blocks: readonly MadeBlock[], wishes: Partial<MarkingWishes> = {}, more: Partial<MarkInput> = {}) {
  const input = { ...makeArticle(blocks), ...more };
  return chooseMarks(input, { ...plainWishes, ...wishes }).map(({ start, end }) => input.text.slice(start, end));
}

const okoro = { says: 'Ines Okoro', of: 'okoro' };
const kestria = { says: 'Kestria', of: 'kestria', kind: 'country', title: 'Kestria' } as const;
const kestrian = { ...kestria, says: 'Kestrian', via: 'demonym' } as const;
const filler = (count: number): string[] => Array.from({ length: count }, () => 'ferry');

describe('underlines', () => {
  it('stand where an entity is first named, or wherever it is named', () => {
    const blocks = [{ words: [okoro, 'met', { ...okoro, says: 'Okoro' }] }];
    expect(marked(blocks)).toEqual(['Ines Okoro']);
    expect(marked(blocks, { marking: 'all' })).toEqual(['Ines Okoro', 'Okoro']);
  });

  it('stand in the text rather than in the headline, the tags or the byline', () => {
    const blocks = [
      { kind: 'title', words: [{ ...okoro, says: 'Okoro' }, 'wins'] },
      { words: ['Yesterday', okoro, 'won'] },
    ] as const;
    expect(marked(blocks)).toEqual(['Ines Okoro']);
    expect(marked(blocks.slice(0, 1))).toEqual(['Okoro']);
  });

  it('are never in code', () => {
    expect(marked([{ kind: 'code', words: [okoro] }], { marking: 'all' })).toEqual([]);
  });

  it('stand at the next mention when the first is where a mark disturbs', () => {
    const blocks = [{ words: [okoro, 'and', { ...okoro, says: 'Okoro' }] }];
    expect(marked(blocks, {}, { isQuietPlace: ({ start }) => start === 0 })).toEqual(['Okoro']);
  });

  it('stand on an office before its holder is named, and on the name all the same', () => {
    const office = { ...okoro, says: 'the president', via: 'role' } as const;
    expect(marked([{ words: [office, 'met', office] }, { words: [okoro, 'and', office] }])).toEqual([
      'the president',
      'Ines Okoro',
    ]);
  });

  it('leave demonyms out when they are switched off, and then stand on the country itself', () => {
    const blocks = [{ words: ['A', kestrian, 'ship', 'left', kestria] }];
    expect(marked(blocks)).toEqual(['Kestrian']);
    expect(marked(blocks, { demonyms: false })).toEqual(['Kestria']);
  });

  it('leave out kinds that are switched off', () => {
    expect(marked([{ words: [okoro, 'left', kestria] }], { hiddenKinds: ['country'] })).toEqual(['Ines Okoro']);
  });

  it('leave out the countries at home on the page, their people’s name too, once that is wished', () => {
    const blocks = [{ words: ['A', kestrian, 'ship', 'left', kestria, 'with', okoro] }];
    const home = { homeTitles: ['Kestria'] };
    expect(marked(blocks, { muteHome: true }, home)).toEqual(['Ines Okoro']);
    expect(marked(blocks, { muteHome: false }, home)).toEqual(['Kestrian', 'Ines Okoro']);
  });
});

describe('a crowded paragraph', () => {
  const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed'].map((says) => ({ says, of: says.toLowerCase() }));

  it('bears so many underlines as its words allow, and no fewer than a few', () => {
    expect(marked([{ words: names }], { density: 'some' })).toEqual(['Ada', 'Bo', 'Cy']);
    expect(marked([{ words: [...names, ...filler(45)] }], { density: 'some' })).toHaveLength(4);
    expect(marked([{ words: names }], { density: 'few' })).toEqual(['Ada']);
    expect(marked([{ words: names }], { density: 'any' })).toHaveLength(5);
  });

  it('gives up countries before people, and words for their people first of all', () => {
    const words = [kestrian, { ...kestria, says: 'Lowmark', of: 'lowmark' }, ...names.slice(0, 3)];
    expect(marked([{ words }], { density: 'some' })).toEqual(['Ada', 'Bo', 'Cy']);
  });

  it('leaves what found no room to the next paragraph, but not to the headline', () => {
    const crowded = { words: names };
    expect(marked([crowded, { words: names.slice(3) }], { density: 'some' })).toEqual(['Ada', 'Bo', 'Cy', 'Di', 'Ed']);
    expect(marked([{ kind: 'title', words: names.slice(3) }, crowded], { density: 'some' })).toEqual([
      'Ada',
      'Bo',
      'Cy',
    ]);
  });

  it('always underlines what the reader added or decided, beside as many others', () => {
    const chosen = { says: 'Ed', of: 'ed', reasons: [{ kind: 'choice' as const, weight: 9, detail: null }] };
    expect(marked([{ words: [...names.slice(0, 4), chosen] }], { density: 'few' })).toEqual(['Ada', 'Ed']);
  });
});
