/**
 * Keeps records from another tool, or only counts what that would do. What is here already is recognised by its words: the same quote
 * in the same article, where nothing known of its surroundings speaks against it. No word of the reader's is overwritten; new ones are added.
 */
import type { Anchor } from '@/lib/core/anchors/anchor';
import type { ImportedRecord } from '@/lib/core/imports/imported';
import { highlightIdSchema, noteIdSchema, pageIdSchema } from '@/lib/core/notes/rows';
import type { HighlightRow, NoteRow, PageRow } from '@/lib/core/notes/rows';
import type { Change } from '../change';
import { limitPageFields, maxNoteText, mergeUrlKeys, tidyTags } from '../limits';
import { addTo, readLibraryIndex } from './library-index';
import type { LibraryIndex } from './library-index';
import { breathe, forSlices, stageOf } from '../pace';
import type { Pace } from '../pace';
import type { BackstoryDatabase } from '../database';
import { isSameQuote } from './same-quote';

/** What an import does. */
export interface ImportDifference {
  /** Highlights, and notes on articles, that are not here. */
  readonly added: number;
  /** Highlights that are here and get words or tags they have not. */
  readonly changed: number;
  /** Records that are here already, or stood in the file before. */
  readonly known: number;
  /** Articles that are new. */
  readonly newPages: number;
}

interface Keeping {
  readonly index: LibraryIndex;
  readonly change: Change | null;
  readonly newId: () => string;
  /** Milliseconds since 1970; of no meaning while only counting. */
  readonly at: number;
}

type Step = 'added' | 'changed' | 'known';

/** Where records are kept, and how the work is followed. */
export interface KeepOptions {
  /** With a transaction open. */
  readonly database: BackstoryDatabase;
  /** Null where it is only to be counted. */
  readonly change: Change | null;
  readonly newId: () => string;
  readonly pace: Pace;
}

/** Counts and, when a change is given, collects what is to be written. */
export async function keepRecords(
  records: readonly ImportedRecord[],
  { database, change, newId, pace }: KeepOptions,
): Promise<ImportDifference> {
  const index = await readLibraryIndex(database, stageOf(pace, 0, 0.5));
  const keeping: Keeping = { index, change, newId, at: change?.at ?? 0 };
  const tally = { added: 0, changed: 0, known: 0, newPages: 0 };
  const keep = (record: ImportedRecord): void => {
    const known = record.urlKeys.map((key) => index.pages.get(key)).find((page) => page !== undefined);
    const page = known ?? makePage(keeping, record);
    if (known === undefined) tally.newPages += 1;
    tally[record.anchor === null ? keepPageNote(keeping, record, page) : keepHighlight(keeping, record, page)] += 1;
  };
  await forSlices(records, stageOf(pace, 0.5, 1), async (slice) => {
    slice.forEach(keep);
    await breathe(database);
  });
  return tally;
}

function makePage({ index, change, newId, at }: Keeping, record: ImportedRecord): PageRow {
  const id = pageIdSchema.parse(newId());
  const stamp = firstStamp(at, record);
  const page = { ...stamp, id, urlKeys: mergeUrlKeys(record.urlKeys, []), ...limitPageFields(record.page) };
  change?.bring('pages', page);
  for (const key of page.urlKeys) index.pages.set(key, page);
  return page;
}

function keepHighlight(keeping: Keeping, record: ImportedRecord, page: PageRow): Step {
  const { index, change, newId, at } = keeping;
  const { anchor } = record;
  if (anchor === null) return 'known';
  const same = findSame(index, record, anchor, page);
  if (same !== undefined) return addWords(keeping, record, page, same.id);
  const row: HighlightRow = {
    ...firstStamp(at, record),
    id: highlightIdSchema.parse(record.id !== null && !index.ids.has(record.id) ? record.id : newId()),
    pageId: page.id,
    anchor,
    colour: record.colour ?? 'claim',
    entities: [...record.entities],
  };
  change?.bring('highlights', row);
  index.ids.add(row.id);
  addTo(index.highlights, page.id, row);
  addWords(keeping, record, page, row.id);
  return 'added';
}

/** Its own row, else one of the same words: the one that has the record's note already, or the oldest, so that importing again finds it again. */
function findSame(
  index: LibraryIndex,
  record: ImportedRecord,
  anchor: Anchor,
  page: PageRow,
): HighlightRow | undefined {
  const there = index.highlights.get(page.id) ?? [];
  const own = there.find(({ id }) => id === record.id);
  if (own !== undefined) return own;
  const same = there.filter((row) => isSameQuote(row.anchor, anchor)).sort((a, b) => a.createdAt - b.createdAt);
  return same.find(({ id }) => hasWords(index.notes.get(id), record)) ?? same[0];
}

function hasWords(before: NoteRow | undefined, record: ImportedRecord): boolean {
  const { text, tags } = joinWords(before, record);
  return text === (before?.text ?? '') && tags.length === (before?.tags.length ?? 0);
}

function keepPageNote(keeping: Keeping, record: ImportedRecord, page: PageRow): Step {
  const isNew = !keeping.index.notes.has(page.id);
  const step = addWords(keeping, record, page, null);
  return isNew ? 'added' : step;
}

/** Words and tags that the note has not are added to it; a note that has them is left alone. */
function addWords(
  { index, change, newId, at }: Keeping,
  record: ImportedRecord,
  page: PageRow,
  highlightId: HighlightRow['id'] | null,
): Step {
  const about = highlightId ?? page.id;
  const before = index.notes.get(about);
  if (hasWords(before, record)) return 'known';
  const { text, tags } = joinWords(before, record);
  if (text.length > maxNoteText) return 'known';
  const stamp = firstStamp(at, record);
  const note: NoteRow =
    before === undefined
      ? { ...stamp, id: noteIdSchema.parse(newId()), pageId: page.id, highlightId, text, tags }
      : { ...before, text, tags };
  if (before === undefined) change?.bring('notes', note);
  const written = before === undefined ? note : (change?.put('notes', before, note) ?? note);
  index.notes.set(about, written);
  return 'changed';
}

function joinWords(before: NoteRow | undefined, record: ImportedRecord): Pick<NoteRow, 'text' | 'tags'> {
  const earlier = before?.text ?? '';
  const isThere = record.note === '' || earlier.includes(record.note);
  const text = isThere ? earlier : earlier === '' ? record.note : `${earlier}\n\n${record.note}`;
  return { text, tags: tidyTags([...(before?.tags ?? []), ...record.tags]) };
}

/** Made when the file says, written now. */
function firstStamp(at: number, { createdAt }: ImportedRecord) {
  return { revision: 1, createdAt: createdAt ?? at, modifiedAt: at, deletedAt: null };
}
