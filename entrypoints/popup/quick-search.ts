/** The popup's search: a bounded look through what was kept last, for a popup lives too shortly to make an index. */
import type { FoundPlace, QuickSearch } from '@/components/popup/popup-search';
import { toHash } from '@/components/library/library-routes';
import type { FoundRow } from '@/lib/core/search/found-row';
import { openLibraryAt } from '@/lib/platform/surfaces';
import type { Store } from '@/lib/store/create-store';

/** So many hits fit under the field; more are found in the library. */
const mostHits = 8;
/** So many rows are looked at: some tenths of a second. */
const mostRows = 5_000;

/** @param leave called once the library is open. */
export function createQuickSearch(
  { scan, readFound }: Pick<Store, 'scan' | 'readFound'>,
  leave: () => void,
): QuickSearch {
  const open = (hash: string): void => void openLibraryAt(hash).then(leave);
  return {
    find: async (query, signal) => {
      const scanned = await scan({ query, limit: mostHits }, { rows: mostRows, signal });
      if (scanned.kind === 'refused') return null;
      const rows = await readFound(scanned.value.hits.slice(0, mostHits));
      if (rows.kind === 'refused') return null;
      const places = rows.value.flatMap((row) => (row === null ? [] : [toPlace(row)]));
      // Two passages of one article lead to the same place of the library unless each has its own.
      return places.map((one, index) => ({ ...one, place: `${String(index)} ${one.place}` }));
    },
    onOpen: (place) => open(place.replace(/^\d+ /, '')),
    onAll: (query) => open(toHash({ part: 'highlights', query })),
  };
}

function toPlace(row: FoundRow): FoundPlace {
  switch (row.kind) {
    case 'highlight':
      return {
        place: toHash({ part: 'articles', id: row.page.id }),
        words: row.highlight.anchor.exact,
        about: row.page.title,
      };
    case 'page':
      return { place: toHash({ part: 'articles', id: row.page.id }), words: row.page.title, about: row.page.site };
    case 'page-note':
      return { place: toHash({ part: 'articles', id: row.page.id }), words: row.note.text, about: row.page.title };
    case 'entity-note':
      return {
        place: toHash({ part: 'entities', id: row.note.entity.id }),
        words: row.note.text,
        about: row.note.entity.name,
      };
    case 'project':
      return { place: toHash({ part: 'projects', id: row.project.id }), words: row.project.name, about: null };
  }
}
