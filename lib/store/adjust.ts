/** Highlights whose words change by the reader's hand: ends moved, attached anew, two made one. Where words stand in a page is not known here. */
import type { Anchor } from '@/lib/core/anchors/anchor';
import type { EntityRef } from '@/lib/core/entities/record';
import { isSameEntity } from '@/lib/core/entities/entity-keys';
import { noteIdSchema } from '@/lib/core/notes/rows';
import type { HighlightId, HighlightRow, NoteRow } from '@/lib/core/notes/rows';
import type { Change } from './change';
import { joinWords } from './join-words';
import { maxEntities, maxNoteText } from './limits';
import { refused } from './outcome';
import type { Refused, Written } from './outcome';
import { parseRows } from './parse-rows';
import { rowSchemas } from './tables';
import type { Write } from './write';

/** New words for a highlight: where they stand and whom they name. */
export interface Adjustment {
  readonly anchor: Anchor;
  readonly entities: readonly EntityRef[];
}

/** A highlight at the revision its editor saw. */
export interface SeenHighlight {
  readonly id: HighlightId;
  readonly revision: number;
}

/** Writes what is adjusted. */
export interface AdjustStore {
  /** Gives a highlight other words of its article; its note and colour stay. */
  adjust(seen: SeenHighlight, adjustment: Adjustment): Promise<Written<HighlightRow>>;
  /**
   * Makes highlights of one article one, with the words of `adjustment`: the first keeps its colour and takes the notes and tags of
   * all; the others go to the trash. One undo brings all of them back.
   */
  merge(seen: readonly SeenHighlight[], adjustment: Adjustment): Promise<Written<HighlightRow>>;
  /** Keeps a highlight's own words although others stand in their place now; when those change again, the question comes again. */
  keepWords(seen: SeenHighlight, currentText: string): Promise<Written<HighlightRow>>;
}

/** Makes the adjusting part of a store. */
export function createAdjustStore(write: Write, newId: () => string): AdjustStore {
  return {
    adjust: (seen, adjustment) =>
      write('adjust-highlight', async (change) => {
        const row = await findCurrent(change, seen);
        return 'reason' in row ? row : putAdjusted(change, row, adjustment);
      }),
    merge: (seen, adjustment) =>
      write('merge-highlights', (change) => mergeHighlights(change, seen, adjustment, newId)),
    keepWords: (seen, keptAgainst) =>
      write('keep-words', async (change) => {
        const row = await findCurrent(change, seen);
        return 'reason' in row ? row : change.put('highlights', row, { ...row, keptAgainst });
      }),
  };
}

async function findCurrent(change: Change, { id, revision }: SeenHighlight): Promise<HighlightRow | Refused> {
  const row = await change.find('highlights', id);
  if (row?.deletedAt !== null) return refused('gone');
  return row.revision === revision ? row : refused('stale');
}

/** What was decided about the old words says nothing about the new ones. */
function putAdjusted(change: Change, row: HighlightRow, { anchor, entities }: Adjustment): HighlightRow {
  const { keptAgainst: _settled, ...kept } = row;
  return change.put('highlights', row, { ...kept, anchor, entities: entities.slice(0, maxEntities) });
}

async function mergeHighlights(
  change: Change,
  seen: readonly SeenHighlight[],
  adjustment: Adjustment,
  newId: () => string,
): Promise<HighlightRow | Refused> {
  const rows: HighlightRow[] = [];
  for (const one of seen) {
    const row = await findCurrent(change, one);
    if ('reason' in row) return row;
    rows.push(row);
  }
  const [first, ...others] = rows;
  if (first === undefined || others.some(({ pageId }) => pageId !== first.pageId)) return refused('gone');
  const notes: NoteRow[] = [];
  for (const row of rows) notes.push(...(await keptNotesOn(change, row.id)));
  const joined = joinWords(notes);
  if (joined.text.length > maxNoteText) return refused('full');
  writeJoined(change, { first, notes, joined, newId });
  for (const row of others) change.put('highlights', row, { ...row, deletedAt: change.at });
  return putAdjusted(change, first, {
    ...adjustment,
    entities: uniqueEntities([...adjustment.entities, ...namedIn(rows)]),
  });
}

interface Joining {
  readonly first: HighlightRow;
  readonly notes: readonly NoteRow[];
  readonly joined: Pick<NoteRow, 'text' | 'tags'>;
  readonly newId: () => string;
}

/** The first highlight's own note takes the words of all; notes of the others go with them. */
function writeJoined(change: Change, { first, notes, joined, newId }: Joining): void {
  const own = notes.find(({ highlightId }) => highlightId === first.id);
  for (const note of notes) if (note !== own) change.put('notes', note, { ...note, deletedAt: change.at });
  if (notes.length === 0) return;
  if (own !== undefined) {
    if (notes.length > 1) change.put('notes', own, { ...own, ...joined });
    return;
  }
  const { id: highlightId, pageId } = first;
  change.put('notes', null, { ...change.firstStamp, id: noteIdSchema.parse(newId()), pageId, highlightId, ...joined });
}

const namedIn = (rows: readonly HighlightRow[]): readonly EntityRef[] => rows.flatMap(({ entities }) => entities);

function uniqueEntities(entities: readonly EntityRef[]): EntityRef[] {
  const unique: EntityRef[] = [];
  for (const entity of entities) if (!unique.some((known) => isSameEntity(known, entity))) unique.push(entity);
  return unique;
}

async function keptNotesOn(change: Change, highlightId: HighlightId): Promise<NoteRow[]> {
  const stored = await change.database.notes.where('highlightId').equals(highlightId).toArray();
  return parseRows(rowSchemas.notes, stored).filter(({ deletedAt }) => deletedAt === null);
}
