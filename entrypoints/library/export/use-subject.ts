/** The rows of what is exported, read when the page is opened and whenever something else is chosen. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { HighlightId } from '@/lib/core/notes/rows';
import type { Read } from '@/lib/store/outcome';
import type { ExportSubject } from '@/lib/surfaces/export/export-subject';
import { readSubject } from '@/lib/surfaces/export/read-subject';
import type { SubjectRows } from '@/lib/surfaces/export/read-subject';
import { createHitPages } from '../found/hit-pages';
import type { LibraryContext } from '../library-context';

/** The rows, once they are read, and the way to read them as they are now. */
export interface OpenSubject {
  /** Null until they are read. */
  readonly rows: Read<SubjectRows> | null;
  readonly read: () => Promise<Read<SubjectRows>>;
}

/** @param subject The same object for as long as the same is meant. */
export function useSubject(library: LibraryContext, subject: ExportSubject): OpenSubject {
  const { store, background, search, words } = library;
  const [rows, setRows] = useState<Read<SubjectRows> | null>(null);
  const read = useMemo(() => {
    const findHighlights = createFindHighlights(search);
    const names = { everything: words('export_name_everything'), selection: words('export_name_selection') };
    return () => readSubject(subject, { store, background, findHighlights, names });
  }, [store, background, search, words, subject]);
  useEffect(() => {
    let isWanted = true;
    setRows(null);
    void read().then((now) => {
      if (isWanted) setRows(now);
    });
    return () => {
      isWanted = false;
    };
  }, [read]);
  return { rows, read };
}

/** All of them, once the index has read everything. */
function createFindHighlights(search: LibraryContext['search']): (query: string) => Promise<readonly HighlightId[]> {
  return (query) =>
    new Promise((resolve) => {
      const pages = createHitPages(search, ({ total, isComplete, isClosed }) => {
        if (isClosed) resolve([]);
        if (total === null || !isComplete) return;
        void pages
          .list(0, total - 1)
          .then((hits) => resolve(hits.flatMap(({ kind, id }) => (kind === 'highlight' ? [id as HighlightId] : []))));
      });
      pages.want({ query, sort: 'reading', kinds: ['highlight'] });
      const ending = new AbortController();
      search.follow(ending.signal, ({ kind }) => {
        // What was found before everything was read is not all.
        if (kind === 'reading') return;
        ending.abort();
        pages.want({ query, sort: 'reading', kinds: ['highlight'] });
      });
    });
}
