import { describe, expect, it } from 'vitest';
import { scoreNames } from '../../eval/entities/rules/names-seen';
import type { MarkedName } from '../../eval/entities/rules/names-seen';
import { spanOf } from './made-up-gold';

const text = 'Mira Castellane of the Sandrin Gazette paid 40 crowns on Monday for a kestrian lamp.';

function marked(words: string, isFree = false): MarkedName {
  return { ...spanOf(text, words), text: words, isFree };
}

function share(hits: number, count: number): object {
  return { hits, count };
}

describe('scoring which names were seen', () => {
  const names = [marked('Mira Castellane'), marked('Sandrin Gazette'), marked('Sandrin', true), marked('Monday', true)];

  it('asks for the very words, and for any of them', () => {
    const seen = [spanOf(text, 'Mira Castellane'), spanOf(text, 'Gazette')];
    expect(scoreNames(names, seen)).toMatchObject({
      exactRecall: share(1, 2),
      exactPrecision: share(1, 2),
      overlapRecall: share(2, 2),
      overlapPrecision: share(2, 2),
    });
  });

  it('takes dates, money and names inside names as neither asked for nor wrong', () => {
    const seen = [spanOf(text, 'Monday'), spanOf(text, 'Sandrin')];
    expect(scoreNames(names, seen)).toMatchObject({ exactPrecision: share(0, 0), overlapPrecision: share(0, 0) });
  });

  it('counts words that are no name against precision', () => {
    expect(scoreNames(names, [spanOf(text, 'lamp')])).toMatchObject({ overlapPrecision: share(0, 1) });
  });

  it('counts capitalised names apart', () => {
    const all = [...names, marked('kestrian')];
    expect(scoreNames(all, [])).toMatchObject({ overlapRecall: share(0, 3), capitalisedRecall: share(0, 2) });
  });
});
