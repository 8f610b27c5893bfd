/** Fills an index with the whole library, slice by slice, so that what is found meanwhile is answered and progress is told. */
import type { NoteRow, PageRow } from '@/lib/core/notes/rows';
import type { SearchIndex } from '@/lib/core/search/index/create-index';
import {
  entityNoteDocument,
  highlightDocument,
  pageDocument,
  pageNoteDocument,
  projectDocument,
} from '@/lib/core/search/to-documents';
import type { Read } from '@/lib/store/outcome';
import type { SearchStore } from '@/lib/store/search/create-search-store';
import { toProjectNames } from '@/lib/store/search/documents';
import type { SearchedTable, TableSlice } from '@/lib/store/search/slices';
import type { RowsByTable } from '@/lib/store/tables';

/** So many rows are put at once; putting them takes some tens of milliseconds, for which a search asked meanwhile has to wait. */
const sliceLength = 500;

/** The database does not open. */
class Closed extends Error {}

/**
 * Resolves to whether the library could be read. `progress` hears after each slice how many rows are done.
 */
export async function fillIndex(
  store: SearchStore,
  index: SearchIndex,
  progress: (done: number) => void,
): Promise<boolean> {
  try {
    await fill(store, index, progress);
    return true;
  } catch (error) {
    if (error instanceof Closed) return false;
    throw error;
  }
}

async function fill(store: SearchStore, index: SearchIndex, progress: (done: number) => void): Promise<void> {
  let done = 0;
  async function each<Table extends SearchedTable>(
    table: Table,
    use: (row: RowsByTable[Table]) => void,
  ): Promise<void> {
    for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
      const slice: Read<TableSlice<RowsByTable[Table]>> = await store.readSlice(table, after, sliceLength);
      if (slice.kind === 'refused') throw new Closed();
      for (const row of slice.value.rows) use(row);
      after = slice.value.next;
      done += slice.value.rows.length;
      progress(done);
    }
  }

  const projects: RowsByTable['projects'][] = [];
  const parts: RowsByTable['projectParts'][] = [];
  const pages = new Map<string, PageRow>();
  const notes = new Map<string, NoteRow>();
  await each('projects', (project) => {
    projects.push(project);
    index.put(projectDocument(project));
  });
  await each('projectParts', (part) => parts.push(part));
  const projectsOf = toProjectNames(parts, projects);
  await each('pages', (page) => {
    pages.set(page.id, page);
    index.put(pageDocument(page, projectsOf.get(page.id) ?? []));
  });
  await each('notes', (note) => {
    const page = pages.get(note.pageId);
    if (note.highlightId !== null) notes.set(note.highlightId, note);
    else if (page !== undefined) index.put(pageNoteDocument(note, page));
  });
  await each('entityNotes', (note) => index.put(entityNoteDocument(note)));
  const moved = await store.listMoved();
  if (moved.kind === 'refused') throw new Closed();
  const verdicts = new Map<string, 'found' | 'changed' | 'lost'>(moved.value.map(({ id, verdict }) => [id, verdict]));
  await each('highlights', (highlight) => {
    const page = pages.get(highlight.pageId);
    if (page === undefined) return;
    const note = notes.get(highlight.id) ?? null;
    const verdict = verdicts.get(highlight.id) ?? null;
    index.put(highlightDocument({ highlight, note, page, projects: projectsOf.get(highlight.id) ?? [], verdict }));
  });
}
