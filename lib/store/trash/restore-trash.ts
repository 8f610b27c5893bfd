/** Brings things back from the trash in one change, each with what was deleted together with it. */
import type { TrashRef } from '@/lib/core/care/trash-entry';
import { highlightIdSchema, pageIdSchema } from '@/lib/core/notes/rows';
import type { NoteRow } from '@/lib/core/notes/rows';
import { projectIdSchema } from '@/lib/core/notes/project-rows';
import type { Change } from '../change';
import { restoreHighlight } from '../highlights';
import { joinWords } from '../join-words';
import { refused } from '../outcome';
import type { Refused } from '../outcome';
import { restorePage } from '../pages';
import { restoreProject } from '../projects';
import type { RowsByTable } from '../tables';
import { withLastWords } from './last-words';

/** How many of them came back; what is gone meanwhile is passed over, and `gone` when all of it is. */
export async function restoreTrash(change: Change, refs: readonly TrashRef[]): Promise<number | Refused> {
  let restored = 0;
  for (const ref of refs) if (await restoreOne(change, ref)) restored += 1;
  return restored === 0 ? refused('gone') : restored;
}

async function restoreOne(change: Change, { kind, id }: TrashRef): Promise<boolean> {
  switch (kind) {
    case 'page':
      return isRow(await restorePage(change, pageIdSchema.parse(id)));
    case 'highlight':
      return isRow(await restoreHighlight(change, highlightIdSchema.parse(id)));
    case 'project':
      return isRow(await restoreProject(change, projectIdSchema.parse(id)));
    case 'note':
      return restoreNote(change, await change.find('notes', id));
    case 'entity-note':
      return restoreEmptied(change, 'entityNotes', await change.find('entityNotes', id));
    case 'project-words':
      return restoreRow(change, 'projectParts', id);
    case 'own-entity':
      return restoreRow(change, 'ownEntities', id);
    case 'choice':
      return restoreRow(change, 'choices', id);
    case 'saved-search':
      return restoreRow(change, 'savedSearches', id);
  }
}

function isRow(outcome: { readonly id: string } | Refused): boolean {
  return 'id' in outcome;
}

/** What comes back alone. */
type PlainTable = 'projectParts' | 'ownEntities' | 'choices' | 'savedSearches';

async function restoreRow(change: Change, table: PlainTable, id: string): Promise<boolean> {
  const row: RowsByTable[PlainTable] | null = await change.find(table, id);
  if (row === null) return false;
  if (row.deletedAt !== null) change.put(table, row, { ...row, deletedAt: null });
  return true;
}

/** A note that was emptied comes back with its last words. */
async function restoreEmptied<Table extends 'notes' | 'entityNotes'>(
  change: Change,
  table: Table,
  row: RowsByTable[Table] | null,
): Promise<boolean> {
  if (row === null) return false;
  if (row.deletedAt === null) return true;
  const [worded] = await withLastWords(change.database, table, [row]);
  if (worded !== undefined) change.put(table, row, { ...worded, deletedAt: null });
  return worded !== undefined;
}

/** A note stands on its highlight, so that comes back with it. Where another note stands meanwhile, both are one from now on. */
async function restoreNote(change: Change, row: NoteRow | null): Promise<boolean> {
  if (row === null) return false;
  if (row.deletedAt === null) return true;
  if (row.highlightId !== null) await restoreHighlight(change, row.highlightId);
  const [worded] = await withLastWords(change.database, 'notes', [row]);
  if (worded === undefined) return false;
  const other = await findKeptBeside(change, row);
  if (other === null) change.put('notes', row, { ...worded, deletedAt: null });
  else change.put('notes', other, { ...other, ...joinWords([other, worded]) });
  return true;
}

async function findKeptBeside(change: Change, { id, pageId, highlightId }: NoteRow): Promise<NoteRow | null> {
  for (const stored of await change.listOfPage('notes', pageId)) {
    if (stored.id === id || stored.highlightId !== highlightId) continue;
    const other = await change.find('notes', stored.id);
    if (other?.deletedAt === null) return other;
  }
  return null;
}
