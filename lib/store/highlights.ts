/** Highlights: kept, recoloured, deleted and restored. Where they stand in a page is not known here, only how to find it again. */
import type { Anchor } from '@/lib/core/anchors/anchor';
import type { EntityRef } from '@/lib/core/entities/record';
import { highlightIdSchema } from '@/lib/core/notes/rows';
import type { HighlightColour, HighlightId, HighlightRow, HighlightWithNote, PageRow } from '@/lib/core/notes/rows';
import type { Change } from './change';
import { isBlank } from './is-blank';
import { keepPage } from './keep-page';
import type { SeenPage } from './keep-page';
import { maxEntities } from './limits';
import { refused } from './outcome';
import type { Read, Refused, Written } from './outcome';
import { parseRow, parseRows } from './parse-rows';
import { joinNotes } from './read';
import type { ReadAll } from './read';
import { rowSchemas } from './tables';
import type { Write } from './write';

/** What is needed to keep a passage: the article is created with its first highlight. */
export interface NewHighlight extends SeenPage {
  readonly anchor: Anchor;
  readonly colour: HighlightColour;
  readonly entities: readonly EntityRef[];
}

/** A highlight with all that a surface shows of it. */
export interface HighlightInPage extends HighlightWithNote {
  readonly page: PageRow;
}

/** Reads and writes highlights. A revision is the one the sender saw; an older one is refused as `stale`. */
export interface HighlightStore {
  read(highlightId: HighlightId): Promise<Read<HighlightInPage>>;
  create(highlight: NewHighlight): Promise<Written<HighlightRow>>;
  recolour(highlightId: HighlightId, revision: number, colour: HighlightColour): Promise<Written<HighlightRow>>;
  setEntities(
    highlightId: HighlightId,
    revision: number,
    entities: readonly EntityRef[],
  ): Promise<Written<HighlightRow>>;
  /** Deletes the highlight and its note. */
  delete(highlightId: HighlightId, revision: number): Promise<Written<HighlightRow>>;
  /** Brings the highlight back, with the note that was deleted together with it. */
  restore(highlightId: HighlightId): Promise<Written<HighlightRow>>;
}

/** Makes the highlights' part of a store. */
export function createHighlightStore(read: ReadAll, write: Write, newId: () => string): HighlightStore {
  return {
    read: (highlightId) => readHighlight(read, highlightId),
    create: (highlight) => write('create-highlight', (change) => createHighlight(change, highlight, newId)),
    recolour: (highlightId, revision, colour) =>
      write('recolour-highlight', (change) => edit(change, highlightId, revision, { colour })),
    setEntities: (highlightId, revision, entities) =>
      write('set-entities', (change) =>
        edit(change, highlightId, revision, { entities: entities.slice(0, maxEntities) }),
      ),
    delete: (highlightId, revision) =>
      write('delete-highlight', (change) => deleteHighlight(change, highlightId, revision)),
    restore: (highlightId) => write('restore-highlight', (change) => restoreHighlight(change, highlightId)),
  };
}

async function readHighlight(read: ReadAll, highlightId: HighlightId): Promise<Read<HighlightInPage>> {
  const found = await read(async (database) => {
    const highlight = parseRow(rowSchemas.highlights, await database.highlights.get(highlightId));
    if (highlight === null) return null;
    const page = parseRow(rowSchemas.pages, await database.pages.get(highlight.pageId));
    const notes = parseRows(rowSchemas.notes, await database.notes.where('highlightId').equals(highlightId).toArray());
    const [kept] = joinNotes([highlight], notes);
    return page === null || kept === undefined ? null : { ...kept, page };
  });
  if (found.kind === 'refused') return found;
  return found.value === null ? refused('gone') : { kind: 'done', value: found.value };
}

async function createHighlight(change: Change, wanted: NewHighlight, newId: () => string): Promise<HighlightRow> {
  const page = await keepPage(change, wanted, newId);
  return change.put('highlights', null, {
    ...change.firstStamp,
    id: highlightIdSchema.parse(newId()),
    pageId: page.id,
    anchor: wanted.anchor,
    colour: wanted.colour,
    entities: wanted.entities.slice(0, maxEntities),
  });
}

/** The kept highlight at the revision its editor saw. */
async function findCurrent(
  change: Change,
  highlightId: HighlightId,
  revision: number,
): Promise<HighlightRow | Refused> {
  const row = await change.find('highlights', highlightId);
  if (row?.deletedAt !== null) return refused('gone');
  return row.revision === revision ? row : refused('stale');
}

async function edit(
  change: Change,
  highlightId: HighlightId,
  revision: number,
  edits: Partial<Pick<HighlightRow, 'colour' | 'entities'>>,
): Promise<HighlightRow | Refused> {
  const row = await findCurrent(change, highlightId, revision);
  return 'kind' in row ? row : change.put('highlights', row, { ...row, ...edits });
}

async function deleteHighlight(
  change: Change,
  highlightId: HighlightId,
  revision: number,
): Promise<HighlightRow | Refused> {
  const row = await findCurrent(change, highlightId, revision);
  if ('kind' in row) return row;
  for (const note of await listNotes(change, highlightId)) {
    if (note.deletedAt === null) change.put('notes', note, { ...note, deletedAt: change.at });
  }
  return change.put('highlights', row, { ...row, deletedAt: change.at });
}

/** Brings a highlight back within a change, with the note that was deleted together with it. */
export async function restoreHighlight(change: Change, highlightId: HighlightId): Promise<HighlightRow | Refused> {
  const row = await change.find('highlights', highlightId);
  if (row === null) return refused('gone');
  if (row.deletedAt === null) return row;
  for (const note of await listNotes(change, highlightId)) {
    if (note.deletedAt === row.deletedAt && !isBlank(note)) change.put('notes', note, { ...note, deletedAt: null });
  }
  return change.put('highlights', row, { ...row, deletedAt: null });
}

async function listNotes(change: Change, highlightId: HighlightId) {
  return parseRows(rowSchemas.notes, await change.database.notes.where('highlightId').equals(highlightId).toArray());
}
