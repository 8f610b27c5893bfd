import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseMarks } from '@/lib/core/marking/choose-marks';
import { markLimit } from '@/lib/core/marking/density';
import { densities } from '@/lib/core/marking/marking-wishes';
import { withMutedName } from '@/lib/core/marking/muted';
import { anyBlocks, anyWishes, makeArticle } from './made-up-article';

const entitiesOf = (marks: ReturnType<typeof chooseMarks>): Set<string> =>
  new Set(marks.map(({ entityId }) => entityId));

describe('whatever the article and the wishes, underlines', () => {
  it('are mentions of it in reading order, each once', () => {
    fc.assert(
      fc.property(anyBlocks, anyWishes, (blocks, wishes) => {
        const article = makeArticle(blocks);
        const marks = chooseMarks(article, wishes);
        expect(marks).toEqual(article.mentions.filter((mention) => marks.includes(mention)));
      }),
    );
  });

  it('name no entity twice when only the first mention is wished, but for an office before the name', () => {
    fc.assert(
      fc.property(anyBlocks, anyWishes, (blocks, wishes) => {
        const marks = chooseMarks(makeArticle(blocks), { ...wishes, marking: 'first' });
        const offices = marks.filter(({ via }) => via === 'role');
        const names = marks.filter(({ via }) => via !== 'role');
        expect(entitiesOf(names).size).toBe(names.length);
        expect(entitiesOf(offices).size).toBe(offices.length);
      }),
    );
  });

  it('are never more in a block than it bears', () => {
    fc.assert(
      fc.property(anyBlocks, anyWishes, (blocks, wishes) => {
        const article = makeArticle(blocks);
        const marks = chooseMarks(article, wishes);
        for (const block of article.blocks) {
          const inside = marks.filter(({ start, end }) => block.start <= start && end <= block.end);
          expect(inside.length).toBeLessThanOrEqual(markLimit(article.text, block, wishes.density));
        }
      }),
    );
  });

  it('name with a wider limit all that they named with a narrower one', () => {
    fc.assert(
      fc.property(anyBlocks, anyWishes, fc.nat(densities.length - 2), (blocks, wishes, index) => {
        const narrow = chooseMarks(makeArticle(blocks), { ...wishes, density: densities[index] ?? 'few' });
        const wide = entitiesOf(
          chooseMarks(makeArticle(blocks), { ...wishes, density: densities[index + 1] ?? 'any' }),
        );
        expect(narrow.filter(({ entityId }) => !wide.has(entityId))).toEqual([]);
      }),
    );
  });

  it('lose with a muted name that name alone', () => {
    fc.assert(
      fc.property(anyBlocks, anyWishes, (blocks, wishes) => {
        const before = chooseMarks(makeArticle(blocks), wishes);
        const [first] = before;
        if (first === undefined) return;
        const after = entitiesOf(chooseMarks(makeArticle(blocks), { ...wishes, mutedNames: withMutedName([], first) }));
        expect(after.has(first.entityId)).toBe(false);
        expect([...entitiesOf(before)].filter((id) => id !== first.entityId && !after.has(id))).toEqual([]);
      }),
    );
  });

  it('in the text stay as they are when paragraphs are added after it', () => {
    fc.assert(
      fc.property(anyBlocks, anyBlocks, anyWishes, (blocks, more, wishes) => {
        const body = blocks.filter(({ kind }) => kind !== 'title' && kind !== 'tags');
        const { text } = makeArticle(body);
        const longer = chooseMarks(makeArticle([...body, ...more]), wishes);
        const places = (marks: typeof longer) => marks.map(({ start, end, entityId }) => ({ start, end, entityId }));
        expect(places(longer.filter(({ end }) => end <= text.length))).toEqual(
          places(chooseMarks(makeArticle(body), wishes)),
        );
      }),
    );
  });
});
