/** Notes: the reader's words on a highlight or on an article as a whole, with their tags. No word of the reader's is ever overwritten unseen. */
import { noteIdSchema } from '@/lib/core/notes/rows';
import type { HighlightId, NoteRow, PageId } from '@/lib/core/notes/rows';
import type { Change } from './change';
import { isBlank } from './is-blank';
import { maxNoteText, tidyTags } from './limits';
import { refused } from './outcome';
import type { Done, Read, Refused } from './outcome';
import { parseRows } from './parse-rows';
import type { ReadAll } from './read';
import { rowSchemas } from './tables';
import type { Write } from './write';

/** What a note is about. */
export type NoteTarget =
  | { readonly kind: 'highlight'; readonly highlightId: HighlightId }
  | { readonly kind: 'page'; readonly pageId: PageId };

/** A note as its editor hands it over. */
export interface NoteToWrite {
  readonly on: NoteTarget;
  /** The revision that was edited; null when there was no note yet. */
  readonly revision: number | null;
  /** Markdown as typed. A note left without words and tags is deleted; its earlier words stay in the history. */
  readonly text: string;
  readonly tags: readonly string[];
}

/** On a refusal, `current` is what stands there now (null when nothing does), so that both texts can be shown. */
export type NoteWritten = Done<NoteRow> | (Refused & { readonly current: NoteRow | null });

/** A tag and on how many kept notes it stands. */
export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/** Reads and writes notes. */
export interface NoteStore {
  /** The note on an article as a whole, or null. */
  readOfPage(pageId: PageId): Promise<Read<NoteRow | null>>;
  /** The notes on articles as a whole, all of them. */
  readOfPages(): Promise<Read<readonly NoteRow[]>>;
  write(note: NoteToWrite): Promise<NoteWritten>;
  /** All tags, the most used first. */
  listTags(): Promise<Read<readonly TagCount[]>>;
}

/** Makes the notes' part of a store. */
export function createNoteStore(read: ReadAll, write: Write, newId: () => string): NoteStore {
  return {
    readOfPage: (pageId) =>
      read(async (database) => {
        const stored = await database.notes.where('pageId').equals(pageId).toArray();
        return parseRows(rowSchemas.notes, stored).find(isKeptOn({ kind: 'page', pageId })) ?? null;
      }),
    readOfPages: () =>
      read(async (database) =>
        parseRows(rowSchemas.notes, await database.notes.toArray()).filter(
          ({ highlightId, deletedAt }) => highlightId === null && deletedAt === null,
        ),
      ),
    write: async (note) => {
      if (note.text.length > maxNoteText) return { ...refused('full'), current: null };
      const written = await write('write-note', (change) => writeNote(change, note, newId));
      if (written.kind === 'refused') return { ...written, current: null };
      const { value } = written;
      return 'conflict' in value ? { ...refused('stale'), current: value.conflict } : { ...written, value };
    },
    listTags: () =>
      read(async (database) => {
        const counts = new Map<string, number>();
        for (const note of parseRows(
          rowSchemas.notes,
          await database.notes.where('tags').above('').distinct().toArray(),
        )) {
          if (note.deletedAt !== null) continue;
          for (const tag of note.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
        }
        return [...counts]
          .map(([tag, count]) => ({ tag, count }))
          .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
      }),
  };
}

/** A conflict is a value, not a refusal, because it has the other text to show; nothing is collected, so nothing is written. */
interface Conflict {
  readonly conflict: NoteRow;
}

async function writeNote(
  change: Change,
  wanted: NoteToWrite,
  newId: () => string,
): Promise<NoteRow | Conflict | Refused> {
  const pageId = await findPageOf(change, wanted.on);
  if (pageId === null) return refused('gone');
  const notes = (await change.listOfPage('notes', pageId)).filter(isOn(wanted.on));
  const current = notes.find((note) => note.deletedAt === null) ?? notes[0] ?? null;
  // Who saw no note has seen all there is when the note is deleted; who edited a note must have seen its last revision.
  const isCurrent = wanted.revision === null ? current?.deletedAt !== null : wanted.revision === current?.revision;
  if (!isCurrent) return current === null ? refused('gone') : { conflict: current };
  const words = { text: wanted.text, tags: tidyTags(wanted.tags) };
  const deletedAt = isBlank(words) ? change.at : null;
  if (current !== null) return change.put('notes', current, { ...current, ...words, deletedAt });
  const highlightId = wanted.on.kind === 'highlight' ? wanted.on.highlightId : null;
  const id = noteIdSchema.parse(newId());
  return change.put('notes', null, { ...change.firstStamp, id, pageId, highlightId, ...words, deletedAt });
}

/** The article the note belongs to; null when what it is about is deleted. */
async function findPageOf(change: Change, target: NoteTarget): Promise<PageId | null> {
  const about =
    target.kind === 'page'
      ? await change.find('pages', target.pageId)
      : await change.find('highlights', target.highlightId);
  if (about?.deletedAt !== null) return null;
  return 'pageId' in about ? about.pageId : about.id;
}

function isOn(target: NoteTarget): (note: NoteRow) => boolean {
  return target.kind === 'highlight'
    ? (note) => note.highlightId === target.highlightId
    : (note) => note.highlightId === null && note.pageId === target.pageId;
}

function isKeptOn(target: NoteTarget): (note: NoteRow) => boolean {
  const isOnTarget = isOn(target);
  return (note) => note.deletedAt === null && isOnTarget(note);
}
