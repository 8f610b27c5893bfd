import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntityTally } from '@/lib/core/dossier/entity-tally';
import { chooseEntities, countKinds } from '@/lib/core/dossier/choose-entities';
import type { CountedEntity } from '@/lib/core/dossier/entity-tally';
import type { EntityRef } from '@/lib/core/entities/record';
import { isSameEntity } from '@/lib/core/entities/entity-keys';
import type { PageId } from '@/lib/core/notes/rows';

const ref = (number: number, wikidata: number | null, title: number | null): EntityRef => ({
  ...{ id: `starter:e${number}` as EntityRef['id'], name: `E${number}` },
  ...{ wikidata: wikidata === null ? null : `Q${wikidata}`, title: title === null ? null : `T${title}` },
});
const anyRef = fc
  .tuple(fc.nat(9), fc.option(fc.integer({ min: 1, max: 6 })), fc.option(fc.nat(6)))
  .map(([number, wikidata, title]) => ref(number, wikidata, title));

const article = (page: number) => ({ in: 'article', pageId: `p${page}` as PageId, kind: 'place', count: 1 }) as const;

function tallyOf(refs: readonly EntityRef[]): CountedEntity[] {
  const tally = createEntityTally();
  refs.forEach((one, index) => tally.add(one, article(index)));
  return tally.list();
}

describe('counting entities', () => {
  it('comes to the same in whatever order they are met, and loses none', () => {
    const anyOrder = fc
      .array(anyRef, { maxLength: 20 })
      .chain((refs) =>
        fc.tuple(fc.constant(refs), fc.shuffledSubarray(refs, { minLength: refs.length, maxLength: refs.length })),
      );
    const shape = (listed: readonly CountedEntity[]) =>
      listed.map(({ entity, mentionCount }) => `${JSON.stringify(entity)} ${mentionCount}`).sort();
    fc.assert(
      fc.property(anyOrder, ([refs, shuffled]) => {
        const listed = tallyOf(refs);
        expect(shape(tallyOf(shuffled))).toEqual(shape(listed));
        expect(listed.reduce((sum, { mentionCount }) => sum + mentionCount, 0)).toBe(refs.length);
      }),
    );
  });

  it('counts two references apart only when they share no key', () => {
    fc.assert(
      fc.property(anyRef, anyRef, (a, b) => {
        expect(tallyOf([a, b])).toHaveLength(isSameEntity(a, b) ? 1 : 2);
      }),
    );
  });

  it('joins what was counted apart when a reference with the keys of both comes', () => {
    expect(tallyOf([ref(1, 5, null), ref(2, null, 3), ref(3, 5, 3)])).toMatchObject([
      { entity: { id: 'starter:e3' }, articleCount: 3, mentionCount: 3 },
    ]);
  });
});

describe('the list of entities', () => {
  const counted = (name: string, more: Partial<CountedEntity> = {}): CountedEntity => ({
    ...{ entity: { ...ref(1, null, null), id: `own:${name}` as EntityRef['id'], name }, kind: 'person' },
    ...{ articleCount: 1, mentionCount: 1, highlightCount: 0, hasNote: false },
    ...more,
  });
  const all = [
    counted('Ødegård', { kind: 'place' }),
    counted('Éva Szabó', { articleCount: 9 }),
    counted('Ada Holt', { highlightCount: 5 }),
    counted('Ben Holt', { hasNote: true }),
  ];
  const names = (wish: Partial<Parameters<typeof chooseEntities>[1]>) =>
    chooseEntities(all, { query: '', kind: null, order: 'most', ...wish }, 'en').map(({ entity }) => entity.name);

  it('is narrowed down by the beginnings of words, whatever their accents and case', () => {
    expect(names({ query: 'szab eva' })).toEqual(['Éva Szabó']);
    expect(names({ query: 'HOL' })).toEqual(['Ada Holt', 'Ben Holt']);
    expect(names({ query: 'olt' })).toEqual([]);
  });

  it('is sorted by what the reader did with them, or by name, and cut down to one kind', () => {
    expect(names({})).toEqual(['Ada Holt', 'Ben Holt', 'Éva Szabó', 'Ødegård']);
    expect(names({ order: 'name', kind: 'person' })).toEqual(['Ada Holt', 'Ben Holt', 'Éva Szabó']);
    expect(countKinds(all)).toEqual([
      { kind: 'person', count: 3 },
      { kind: 'place', count: 1 },
    ]);
  });
});
