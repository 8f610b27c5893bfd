/** What the reader deleted and can still have back, and the end of it: after thirty days rows go for good, with their history. */
import type { EntityNoteRow } from '@/lib/core/notes/entity-note-row';
import { entityNoteRowSchema } from '@/lib/core/notes/entity-note-row';
import type { ProjectRow } from '@/lib/core/notes/project-rows';
import type { HighlightRow, NoteRow, PageRow } from '@/lib/core/notes/rows';
import type { BackstoryDatabase } from './database';
import { guard } from './guard';
import type { OpenDatabase } from './open-database';
import { refused } from './outcome';
import type { Read } from './outcome';
import { parseRows } from './parse-rows';
import type { ReadAll } from './read';
import { rowSchemas, tableNames } from './tables';

/** How long a deleted row is kept: thirty days. */
export const trashMs = 30 * 24 * 60 * 60 * 1_000;

/** One thing in the trash, with what it belongs to as far as that is known. */
export type TrashEntry =
  | { readonly kind: 'page'; readonly row: PageRow; readonly highlightCount: number; readonly deletedAt: number }
  | {
      readonly kind: 'highlight';
      readonly row: HighlightRow;
      readonly note: NoteRow | null;
      readonly page: PageRow | null;
      readonly deletedAt: number;
    }
  | { readonly kind: 'note'; readonly row: NoteRow; readonly page: PageRow | null; readonly deletedAt: number }
  | { readonly kind: 'project'; readonly row: ProjectRow; readonly deletedAt: number }
  | { readonly kind: 'entity-note'; readonly row: EntityNoteRow; readonly deletedAt: number };

/** Reads and empties the trash; what restores a thing is the store of its kind. */
export interface TrashStore {
  /** The one deleted last first. What went together with an article is not told again. */
  list(): Promise<Read<readonly TrashEntry[]>>;
  /** Removes for good what was deleted before a time (milliseconds since 1970), with all that was observed and logged of it; its value is the number of rows. */
  empty(before: number): Promise<Read<number>>;
}

interface TrashDeps {
  readonly database: BackstoryDatabase;
  readonly openDatabase: OpenDatabase;
  readonly isPrivate: () => boolean;
}

/** Makes the trash of a store. */
export function createTrashStore(read: ReadAll, { database, openDatabase, isPrivate }: TrashDeps): TrashStore {
  const tables = [...tableNames, 'changes', 'sightings', 'whereabouts'];
  return {
    list: () => read(listTrash),
    empty: async (before) => {
      if (isPrivate()) return refused('private');
      return guard(openDatabase, () =>
        database.transaction('rw', tables, async () => ({
          kind: 'done' as const,
          value: await removeDeleted(database, before),
        })),
      );
    },
  };
}

async function listTrash(database: BackstoryDatabase): Promise<TrashEntry[]> {
  const deleted = (table: (typeof tableNames)[number]) => database[table].where('deletedAt').above(0).toArray();
  const pages = parseRows(rowSchemas.pages, await deleted('pages'));
  const highlights = parseRows(rowSchemas.highlights, await deleted('highlights'));
  const notes = parseRows(rowSchemas.notes, await deleted('notes')).filter(
    ({ text, tags }) => text !== '' || tags.length > 0,
  );
  const pageIds = [...new Set([...highlights, ...notes].map(({ pageId }) => pageId))];
  const pageById = new Map(
    parseRows(rowSchemas.pages, await database.pages.bulkGet(pageIds)).map((page) => [page.id, page]),
  );
  const wentWithPage = (row: HighlightRow | NoteRow): boolean => pageById.get(row.pageId)?.deletedAt === row.deletedAt;
  const highlightById = new Map(highlights.map((highlight) => [highlight.id, highlight]));
  const wentWithHighlight = (note: NoteRow): boolean =>
    note.highlightId !== null && highlightById.get(note.highlightId)?.deletedAt === note.deletedAt;
  const pageOf = (row: HighlightRow | NoteRow): PageRow | null => pageById.get(row.pageId) ?? null;
  const entries: TrashEntry[] = [
    ...pages.map((row) => ({
      kind: 'page' as const,
      row,
      highlightCount: highlights.filter((highlight) => highlight.pageId === row.id && wentWithPage(highlight)).length,
      deletedAt: row.deletedAt ?? 0,
    })),
    ...highlights
      .filter((row) => !wentWithPage(row))
      .map((row) => ({
        kind: 'highlight' as const,
        row,
        note: notes.find((note) => note.highlightId === row.id && wentWithHighlight(note)) ?? null,
        page: pageOf(row),
        deletedAt: row.deletedAt ?? 0,
      })),
    ...notes
      .filter((row) => !wentWithPage(row) && !wentWithHighlight(row))
      .map((row) => ({ kind: 'note' as const, row, page: pageOf(row), deletedAt: row.deletedAt ?? 0 })),
    ...parseRows(rowSchemas.projects, await deleted('projects')).map((row) => ({
      kind: 'project' as const,
      row,
      deletedAt: row.deletedAt ?? 0,
    })),
    ...parseRows(entityNoteRowSchema, await deleted('entityNotes'))
      .filter(({ text, tags }) => text !== '' || tags.length > 0)
      .map((row) => ({ kind: 'entity-note' as const, row, deletedAt: row.deletedAt ?? 0 })),
  ];
  return entries.sort((a, b) => b.deletedAt - a.deletedAt);
}

/** Rows go table by table, each with its log; what they leave pointing to nothing is found by no list and by the check of the library. */
async function removeDeleted(database: BackstoryDatabase, before: number): Promise<number> {
  let removed = 0;
  for (const table of tableNames) {
    // The bytes of packs have a rhythm of their own, see `packs`.
    if (table === 'packs') continue;
    const ids = await database[table].where('deletedAt').between(1, before, true, false).primaryKeys();
    if (table === 'highlights') await database.whereabouts.bulkDelete(ids);
    // An article is deleted only when all of it is, so its highlights and notes go by themselves.
    if (table === 'pages') await database.sightings.where('pageId').anyOf(ids).delete();
    await database.changes.where('rowId').anyOf(ids).delete();
    await database[table].bulkDelete(ids);
    removed += ids.length;
  }
  return removed;
}
