/** The popup's search: a bounded look through what was kept last, for a popup lives too shortly to make an index. */
import type { FoundPlace, QuickSearch } from '@/components/popup/popup-search';
import { toHash } from '@/components/library/library-routes';
import { toPassageLink } from '@/lib/core/anchors/text-fragment';
import type { HighlightId } from '@/lib/core/notes/rows';
import type { FoundHighlight, FoundRow } from '@/lib/core/search/found-row';
import { openLibraryAt } from '@/lib/platform/surfaces';
import { openTab } from '@/lib/platform/tabs';
import type { Store } from '@/lib/store/create-store';

/** So many hits fit under the field; more are found in the library. */
const mostHits = 8;
/** So many rows are looked at: some tenths of a second. */
const mostRows = 5_000;

/** Where hits lead from. */
interface QuickSearchParts {
  readonly store: Pick<Store, 'scan' | 'readFound'>;
  /** Whether a highlight stands on the page in front: that page shows it, and no second one is opened. */
  readonly isHere: (id: HighlightId) => boolean;
  readonly jump: (id: HighlightId) => void;
  /** Called once the reader was taken elsewhere. */
  readonly leave: () => void;
}

/** Makes the search of one popup. */
export function createQuickSearch(parts: QuickSearchParts): QuickSearch {
  const { scan, readFound } = parts.store;
  return {
    find: async (query, signal) => {
      const scanned = await scan({ query, limit: mostHits }, { rows: mostRows, signal });
      if (scanned.kind === 'refused') return null;
      const rows = await readFound(scanned.value.hits.slice(0, mostHits));
      if (rows.kind === 'refused') return null;
      return rows.value.flatMap((row) => (row === null ? [] : [toPlace(row, parts)]));
    },
    onAll: (query) => void openLibraryAt(toHash({ part: 'highlights', query })).then(parts.leave),
  };
}

function toPlace(row: FoundRow, parts: QuickSearchParts): FoundPlace {
  const at = (hash: string) => () => void openLibraryAt(hash).then(parts.leave);
  switch (row.kind) {
    case 'highlight':
      return {
        id: row.highlight.id,
        words: row.highlight.anchor.exact,
        about: row.page.title,
        onOpen: () => openPassage(row, parts),
      };
    case 'page':
      return {
        id: row.page.id,
        words: row.page.title,
        about: row.page.site,
        onOpen: at(toHash({ part: 'articles', id: row.page.id })),
      };
    case 'page-note':
      return {
        id: row.note.id,
        words: row.note.text,
        about: row.page.title,
        onOpen: at(toHash({ part: 'articles', id: row.page.id })),
      };
    case 'entity-note':
      return {
        id: row.note.id,
        words: row.note.text,
        about: row.note.entity.name,
        onOpen: at(toHash({ part: 'entities', id: row.note.entity.id })),
      };
    case 'project':
      return {
        id: row.project.id,
        words: row.project.name,
        about: null,
        onOpen: at(toHash({ part: 'projects', id: row.project.id })),
      };
  }
}

/** What was imported from a book, say, has no address: the library shows it. */
function openPassage({ highlight, page }: FoundHighlight, { isHere, jump, leave }: QuickSearchParts): void {
  if (isHere(highlight.id)) jump(highlight.id);
  else if (page.url === '') void openLibraryAt(toHash({ part: 'articles', id: page.id })).then(leave);
  else void openTab(toPassageLink(page.url, highlight.anchor)).then(leave);
}
