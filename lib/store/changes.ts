/** The change log as the surfaces read it: what was done last, and every state a row ever had. It is written by `write` alone. */
import type { EntityNoteRow } from '@/lib/core/notes/entity-note-row';
import type { NoteId, NoteRow, PageId } from '@/lib/core/notes/rows';
import type { BackstoryDatabase } from './database';
import { guard } from './guard';
import type { OpenDatabase } from './open-database';
import { refused } from './outcome';
import type { Read, Written } from './outcome';
import { parseRows } from './parse-rows';
import type { ReadAll } from './read';
import { articleOf, changeEntrySchema } from './tables';
import type { ChangeAction, ChangeEntry, ChangeSetId } from './tables';
import { createUndo } from './undo';
import { createUndoOnPage } from './undo-on-page';
import type { Write } from './write';

/** One act of the reader. */
export interface ChangeSet {
  readonly id: ChangeSetId;
  readonly action: ChangeAction;
  /** For `undo`: the change set that was taken back. */
  readonly undoes: ChangeSetId | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly pageIds: readonly PageId[];
}

/** Reads the log and takes changes back. */
export interface ChangeStore {
  /** The last change sets, newest first; at most about `limit`. */
  listRecent(limit: number): Promise<Read<readonly ChangeSet[]>>;
  /** Every state of a note, oldest first. */
  listNoteStates(noteId: NoteId): Promise<Read<readonly NoteRow[]>>;
  /** Every state of a note on an entity, oldest first. */
  listEntityNoteStates(noteId: EntityNoteRow['id']): Promise<Read<readonly EntityNoteRow[]>>;
  /**
   * Forgets entries made before a time (milliseconds since 1970), but never a state of a note: its history is kept as long as it is.
   * Its value is the number of entries.
   */
  trim(before: number): Promise<Read<number>>;
  /** Takes a change set back; undoing that undo redoes it. `stale` when its rows were changed since. */
  undo(changeSetId: ChangeSetId): Promise<Written<ChangeSetId>>;
  /** The same for whoever speaks for one article alone: `gone` for what touched anything but one article, its highlights and its notes. */
  undoOnPage(changeSetId: ChangeSetId): Promise<Written<ChangeSetId>>;
}

/** A change set seldom has more rows than this, so this many entries for each set asked for are read. */
const entriesPerSet = 4;

/** Makes the log's part of a store. */
export function createChangeStore(read: ReadAll, write: Write, deps: TrimDeps): ChangeStore {
  const undo = createUndo(write);
  return {
    listRecent: (limit) =>
      read(async (database) => {
        const stored = await database.changes
          .reverse()
          .limit(limit * entriesPerSet)
          .toArray();
        return toChangeSets(parseRows(changeEntrySchema, stored)).slice(0, limit);
      }),
    listNoteStates: (noteId) =>
      read(async (database) => {
        const stored = await database.changes.where('rowId').equals(noteId).sortBy('seq');
        return parseRows(changeEntrySchema, stored).flatMap((entry) => (entry.table === 'notes' ? entry.after : []));
      }),
    listEntityNoteStates: (noteId) =>
      read(async (database) => {
        const stored = await database.changes.where('rowId').equals(noteId).sortBy('seq');
        return parseRows(changeEntrySchema, stored).flatMap((entry) =>
          entry.table === 'entityNotes' ? entry.after : [],
        );
      }),
    trim: (before) => trim(deps, before),
    undo,
    undoOnPage: createUndoOnPage(read, undo),
  };
}

interface TrimDeps {
  readonly database: BackstoryDatabase;
  readonly openDatabase: OpenDatabase;
  readonly isPrivate: () => boolean;
}

const withHistory: ReadonlySet<unknown> = new Set(['notes', 'entityNotes']);

async function trim({ database, openDatabase, isPrivate }: TrimDeps, before: number): Promise<Read<number>> {
  if (isPrivate()) return refused('private');
  const isPassing = (entry: unknown): boolean =>
    typeof entry === 'object' && entry !== null && 'table' in entry && !withHistory.has(entry.table);
  return guard(openDatabase, () =>
    database.transaction('rw', [database.changes], async () => ({
      kind: 'done' as const,
      value: await database.changes.where('at').below(before).filter(isPassing).delete(),
    })),
  );
}

/** Entries of one act stand together in the log, because one transaction wrote them. */
function toChangeSets(entries: readonly ChangeEntry[]): ChangeSet[] {
  const sets = new Map<ChangeSetId, ChangeSet>();
  for (const entry of entries) {
    const pageId = articleOf(entry);
    const { action, undoes, at } = entry;
    const known = sets.get(entry.changeSetId) ?? { id: entry.changeSetId, action, undoes, at, pageIds: [] };
    sets.set(known.id, {
      ...known,
      pageIds: pageId === null ? known.pageIds : [...new Set([...known.pageIds, pageId])],
    });
  }
  return [...sets.values()];
}
