/** What is done to many things at once: one change each, so that one undo takes all of it back. Whatever is gone meanwhile is passed over. */
import { noteIdSchema } from '@/lib/core/notes/rows';
import type { HighlightColour, HighlightId, HighlightRow, NoteRow, PageId } from '@/lib/core/notes/rows';
import type { Change } from './change';
import { isBlank } from './is-blank';
import { tidyTags } from './limits';
import { refused } from './outcome';
import type { Refused, Written } from './outcome';
import { parseRows } from './parse-rows';
import { rowSchemas } from './tables';
import type { Write } from './write';

/** Tags to add and to take away. */
export interface TagEdits {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** Writes to many rows. Values are the number of highlights (or notes) that were changed; `gone` when there was none. */
export interface BulkStore {
  retag(highlightIds: readonly HighlightId[], edits: TagEdits): Promise<Written<number>>;
  recolour(highlightIds: readonly HighlightId[], colour: HighlightColour): Promise<Written<number>>;
  delete(highlightIds: readonly HighlightId[]): Promise<Written<number>>;
  /** Moves highlights with their notes to another article, as when one article was kept under two addresses. */
  move(highlightIds: readonly HighlightId[], pageId: PageId): Promise<Written<number>>;
  /** Gives a tag, however its letters are cased, another name everywhere; where both stand they become one. An empty name takes the tag away. */
  renameTag(from: string, to: string): Promise<Written<number>>;
}

/** Makes the bulk part of a store. */
export function createBulkStore(write: Write, newId: () => string): BulkStore {
  return {
    retag: (ids, edits) => write('retag', (change) => forEach(change, ids, (row) => retag(change, row, edits, newId))),
    recolour: (ids, colour) =>
      write('recolour-highlight', (change) =>
        forEach(change, ids, (row) => {
          if (row.colour === colour) return false;
          change.put('highlights', row, { ...row, colour });
          return true;
        }),
      ),
    delete: (ids) => write('delete-highlight', (change) => forEach(change, ids, (row) => deleteOne(change, row))),
    move: (ids, pageId) => write('move-highlights', (change) => move(change, ids, pageId)),
    renameTag: (from, to) => write('retag', (change) => renameTag(change, from, to)),
  };
}

async function forEach(
  change: Change,
  ids: readonly HighlightId[],
  act: (row: HighlightRow) => boolean | Promise<boolean>,
): Promise<number | Refused> {
  let changed = 0;
  for (const id of new Set(ids)) {
    const row = await change.find('highlights', id);
    if (row?.deletedAt === null && (await act(row))) changed += 1;
  }
  return changed === 0 ? refused('gone') : changed;
}

async function retag(change: Change, highlight: HighlightRow, edits: TagEdits, newId: () => string): Promise<boolean> {
  const notes = await notesOn(change, highlight.id);
  const current = notes.find(({ deletedAt }) => deletedAt === null) ?? notes[0] ?? null;
  const before = current?.deletedAt === null ? current.tags : [];
  const going = new Set(edits.remove);
  const tags = tidyTags([...before.filter((tag) => !going.has(tag)), ...edits.add]);
  if (tags.length === before.length && tags.every((tag, index) => tag === before[index])) return false;
  const text = current?.deletedAt === null ? current.text : '';
  const deletedAt = isBlank({ text, tags }) ? change.at : null;
  if (current !== null) change.put('notes', current, { ...current, text, tags, deletedAt });
  else {
    const id = noteIdSchema.parse(newId());
    const { id: highlightId, pageId } = highlight;
    change.put('notes', null, { ...change.firstStamp, id, pageId, highlightId, text, tags, deletedAt });
  }
  return true;
}

async function deleteOne(change: Change, highlight: HighlightRow): Promise<true> {
  for (const note of await notesOn(change, highlight.id)) {
    if (note.deletedAt === null) change.put('notes', note, { ...note, deletedAt: change.at });
  }
  change.put('highlights', highlight, { ...highlight, deletedAt: change.at });
  return true;
}

async function move(change: Change, ids: readonly HighlightId[], pageId: PageId): Promise<number | Refused> {
  const page = await change.find('pages', pageId);
  if (page?.deletedAt !== null) return refused('gone');
  const moved = await forEach(change, ids, async (row) => {
    if (row.pageId === pageId) return false;
    change.put('highlights', row, { ...row, pageId });
    for (const note of await notesOn(change, row.id)) change.put('notes', note, { ...note, pageId });
    return true;
  });
  // Where they stood is known of the article they left alone.
  if (typeof moved === 'number') await change.database.whereabouts.bulkDelete([...ids]);
  return moved;
}

async function renameTag(change: Change, from: string, to: string): Promise<number | Refused> {
  const isMeant = (tag: string): boolean => tag.toLowerCase() === from.toLowerCase();
  const renamed = <Row extends Pick<NoteRow, 'text' | 'tags'>>(row: Row): Row & { deletedAt: number | null } => {
    const tags = tidyTags(row.tags.map((tag) => (isMeant(tag) ? to : tag)));
    return { ...row, tags, deletedAt: isBlank({ text: row.text, tags }) ? change.at : null };
  };
  const stored = await change.database.notes.where('tags').equalsIgnoreCase(from).distinct().toArray();
  const notes = parseRows(rowSchemas.notes, stored).filter(({ deletedAt }) => deletedAt === null);
  for (const note of notes) change.put('notes', note, renamed(note));
  // Notes on entities are as many as a reader writes by hand: few enough to look through.
  const onEntities = parseRows(rowSchemas.entityNotes, await change.database.entityNotes.toArray()).filter(
    ({ tags, deletedAt }) => deletedAt === null && tags.some(isMeant),
  );
  for (const note of onEntities) change.put('entityNotes', note, renamed(note));
  const count = notes.length + onEntities.length;
  return count === 0 ? refused('gone') : count;
}

async function notesOn(change: Change, highlightId: HighlightId): Promise<NoteRow[]> {
  return parseRows(rowSchemas.notes, await change.database.notes.where('highlightId').equals(highlightId).toArray());
}
