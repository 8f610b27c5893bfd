/** Rows of a long list for examples and tests of components, in words of our own. */
import type { FoundActions } from '@/components/found/found-actions';
import type { FoundRows } from '@/components/found/found-list';
import { toFieldTerm } from '@/components/search/query-terms';
import type { FoundHighlight, FoundRow } from '@/lib/core/search/found-row';
import type { SavedSearchRow } from '@/lib/core/notes/saved-search-row';
import { savedSearchIdSchema } from '@/lib/core/notes/saved-search-row';
import { nothing, sampleKeeping } from './sample-actions';
import { sampleHighlight, sampleLibrary, sampleMoved } from './sample-highlights';

/** The highlights of the small library as they are found. */
export const sampleFound: readonly FoundHighlight[] = sampleLibrary.flatMap(({ page, highlights }) =>
  highlights.map((kept) => {
    const { id } = kept.highlight;
    const moved = sampleMoved.get(id);
    const whereabouts = moved === undefined ? null : { id, pageId: page.id, foundAt: null, ...moved };
    return { kind: 'highlight', highlight: { ...kept.highlight, pageId: page.id }, note: kept.note, page, whereabouts };
  }),
);

/** Rows out of a list. */
export function toFoundRows(rows: readonly FoundRow[]): FoundRows {
  return {
    total: rows.length,
    keyOf: (index) => `${index}`,
    rowAt: (index) => rows[index] ?? null,
    pageIdAt: (index) => {
      const row = rows[index];
      return row !== undefined && 'page' in row ? row.page.id : null;
    },
  };
}

/** As many highlights as are wanted, all in one article. */
export function manyFound(count: number): FoundRows {
  const [first] = sampleFound;
  if (first === undefined) throw new Error('The samples are empty.');
  const rowAt = (index: number): FoundHighlight => {
    const { highlight } = sampleHighlight(10_000 + index, 'claim', `Sentence number ${index + 1} of a long article.`);
    return { ...first, whereabouts: null, note: null, highlight: { ...highlight, pageId: first.page.id } };
  };
  return { total: count, keyOf: (index) => `${index}`, rowAt, pageIdAt: () => first.page.id };
}

/** A list with which nothing is done. */
export const sampleFoundActions: FoundActions = {
  keeping: sampleKeeping,
  onOpenPassage: nothing,
  onCopy: nothing,
  onChoose: nothing,
  onStretch: nothing,
  onChooseAll: nothing,
  onChooseNone: nothing,
};

/** Two saved searches. */
export const sampleSearches: readonly SavedSearchRow[] = [
  ['Promises without dates', toFieldTerm('tag', 'treaties')],
  ['Open questions', 'colour:question -has:note'],
].map(([name = '', query = ''], index) => ({
  id: savedSearchIdSchema.parse(`00000000-0000-4000-8000-00000000030${index}`),
  ...{ revision: 1, createdAt: 1_780_000_000_000, modifiedAt: 1_780_000_000_000, deletedAt: null },
  ...{ name, query, sort: '' },
}));
