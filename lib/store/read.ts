/** Reads rows of several tables as one consistent picture, parsed. It writes nothing, not even what it could repair. */
import type { HighlightRow, HighlightWithNote, NoteRow, PageRow, PageWithHighlights } from '@/lib/core/notes/rows';
import type { BackstoryDatabase } from './database';
import { guard } from './guard';
import type { OpenDatabase } from './open-database';
import type { Read } from './outcome';
import { parseRows } from './parse-rows';
import { rowSchemas, tableNames } from './tables';

/** Runs `work` in one read transaction over all tables of rows; the bytes of packs are not among them. */
export type ReadAll = <Value>(work: (database: BackstoryDatabase) => Promise<Value>) => Promise<Read<Value>>;

/** Makes the reader of a store. */
export function createRead(database: BackstoryDatabase, openDatabase: OpenDatabase): ReadAll {
  const tables = [...tableNames, 'changes', 'sightings', 'whereabouts'];
  return (work) =>
    guard(openDatabase, () =>
      database.transaction('r', tables, async () => ({ kind: 'done' as const, value: await work(database) })),
    );
}

/** What is kept of some articles, in reading order, each highlight with its note. Deleted and damaged rows are left out. */
export async function readHighlights(
  database: BackstoryDatabase,
  pageIds: readonly string[],
): Promise<HighlightWithNote[]> {
  const [highlights, notes] = await Promise.all([
    database.highlights
      .where('pageId')
      .anyOf([...pageIds])
      .toArray(),
    database.notes
      .where('pageId')
      .anyOf([...pageIds])
      .toArray(),
  ]);
  return joinNotes(parseRows(rowSchemas.highlights, highlights), parseRows(rowSchemas.notes, notes));
}

/** Gives each kept highlight its kept note and sorts them as they stand in the text. */
export function joinNotes(highlights: readonly HighlightRow[], notes: readonly NoteRow[]): HighlightWithNote[] {
  const noteByHighlight = new Map<string, NoteRow>();
  for (const note of notes) {
    if (note.deletedAt === null && note.highlightId !== null) noteByHighlight.set(note.highlightId, note);
  }
  return highlights
    .filter((highlight) => highlight.deletedAt === null)
    .sort(byPlaceInText)
    .map((highlight) => ({ highlight, note: noteByHighlight.get(highlight.id) ?? null }));
}

/** Every kept article with what was kept of it, the one written to last first. */
export function joinPages(
  pages: readonly PageRow[],
  highlights: readonly HighlightRow[],
  notes: readonly NoteRow[],
): PageWithHighlights[] {
  const byPage = new Map<string, HighlightWithNote[]>();
  for (const kept of joinNotes(highlights, notes)) {
    const ofPage = byPage.get(kept.highlight.pageId);
    if (ofPage === undefined) byPage.set(kept.highlight.pageId, [kept]);
    else ofPage.push(kept);
  }
  return pages
    .filter((page) => page.deletedAt === null)
    .map((page) => ({ page, highlights: byPage.get(page.id) ?? [] }))
    .sort((a, b) => toChangedAt(b) - toChangedAt(a));
}

function toChangedAt({ page, highlights }: PageWithHighlights): number {
  const times = highlights.map(({ highlight, note }) => Math.max(highlight.modifiedAt, note?.modifiedAt ?? 0));
  return times.reduce((latest, time) => Math.max(latest, time), page.modifiedAt);
}

function byPlaceInText(a: HighlightRow, b: HighlightRow): number {
  return a.anchor.start - b.anchor.start || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}
