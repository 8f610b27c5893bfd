import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterArticles } from '@/components/library/filter-articles';
import { sampleHighlight, sampleLibrary, samplePage } from '@/components/samples/sample-highlights';

describe('the filter of the library', () => {
  it('lets everything through when it is empty', () => {
    expect(filterArticles(sampleLibrary, '  ')).toBe(sampleLibrary);
  });

  it('minds neither case nor accents', () => {
    const article = { page: samplePage, highlights: [sampleHighlight(1, 'claim', 'São Tomé élit son président')] };
    expect(filterArticles([article], 'SAO tome elit')).toEqual([article]);
  });

  it('keeps of an article only the highlights that fit', () => {
    const [found] = filterArticles(sampleLibrary, 'ruling');
    expect(found?.highlights.map(({ note }) => note?.text)).toEqual(['Find the ruling itself.']);
  });

  it('keeps an article whole when its title fits', () => {
    expect(filterArticles(sampleLibrary, 'harbour')[0]).toBe(sampleLibrary[0]);
  });

  it('finds words that stand partly in the title and partly in a highlight', () => {
    expect(filterArticles(sampleLibrary, 'harbour winters')[0]?.highlights).toHaveLength(1);
  });

  it('never adds, never reorders, and narrows with each word', () => {
    const words = fc.array(fc.constantFrom('the', 'ruling', 'harbour', 'boat', 'x', 'é', '('), { maxLength: 4 });
    fc.assert(
      fc.property(words, fc.constantFrom('the', 'court', 'zzz'), (some, more) => {
        const wide = filterArticles(sampleLibrary, some.join(' ')).map(({ page }) => page.id);
        const narrow = filterArticles(sampleLibrary, [...some, more].join(' ')).map(({ page }) => page.id);
        const order = sampleLibrary.map(({ page }) => page.id);
        expect(wide).toEqual(order.filter((id) => wide.includes(id)));
        expect(wide).toEqual(expect.arrayContaining(narrow));
      }),
    );
  });
});
