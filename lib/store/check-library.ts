/**
 * Looks through the whole library for what does not fit together and mends what can be mended without guessing. What is mended goes
 * through the change log like everything else; what cannot be mended is told and stays as it lies.
 */
import { pageIdSchema } from '@/lib/core/notes/rows';
import type { HighlightRow, NoteRow, PageRow } from '@/lib/core/notes/rows';
import { toEntityKeys } from '@/lib/core/entities/entity-keys';
import type { Change } from './change';
import { findDamagedRows } from './damaged';
import type { DamagedRow } from './damaged';
import type { BackstoryDatabase } from './database';
import { refused } from './outcome';
import type { Read, Refused, Written } from './outcome';
import { isDeleted, parseRows } from './parse-rows';
import type { ReadAll } from './read';
import { changeEntrySchema, rowSchemas } from './tables';
import type { Write } from './write';

/** One thing that did not fit. `id` is the row's. */
export type Finding =
  /** The article of a highlight or a note is missing; `mended` when the change log still knew it, `placeholder` when it had to be made up. */
  | { readonly kind: 'no-article'; readonly id: string; readonly mended: 'from-log' | 'placeholder' }
  /** A note is about a highlight that is missing; it becomes a note on the article. */
  | { readonly kind: 'note-without-highlight'; readonly id: string }
  /** A part stands in a project that is missing; it goes to the trash. */
  | { readonly kind: 'part-without-project'; readonly id: string }
  /** The offsets of a highlight say another length than its words; the words count. */
  | { readonly kind: 'crooked-anchor'; readonly id: string }
  /** A note on an entity was filed under other names than the entity has. */
  | { readonly kind: 'misfiled-note'; readonly id: string }
  /** An article was kept although nothing of it is, or hidden although something is. */
  | { readonly kind: 'wrongly-kept'; readonly id: string };

/** What a check came to. */
export interface LibraryReport {
  /** Rows that are kept, by table. */
  readonly counts: Readonly<Record<string, number>>;
  readonly mended: readonly Finding[];
  /** Rows that fit no schema: set aside where they lie. */
  readonly damaged: readonly DamagedRow[];
}

/** Checks the library. */
export interface LibraryCheck {
  /** Mends what can be mended, in one change that can be undone, and tells what it did. */
  check(): Promise<Read<LibraryReport>>;
}

/** Makes the check of a store. */
export function createLibraryCheck(read: ReadAll, write: Write, newId: () => string): LibraryCheck {
  return {
    check: async () => {
      const mended = await mendAll(write, newId);
      if (mended.kind === 'refused') return mended;
      const damaged = await findDamagedRows(read);
      if (damaged.kind === 'refused') return damaged;
      const counts = await read(countKept);
      if (counts.kind === 'refused') return counts;
      return { kind: 'done', value: { counts: counts.value, mended: mended.value, damaged: damaged.value } };
    },
  };
}

async function mendAll(write: Write, newId: () => string): Promise<Read<readonly Finding[]>> {
  const written: Written<readonly Finding[]> = await write<readonly Finding[]>('repair', async (change) => {
    const findings = [
      ...(await mendArticles(change, newId)),
      ...(await mendNotes(change)),
      ...(await mendParts(change)),
      ...(await mendAnchors(change)),
      ...(await mendEntityNotes(change)),
      ...(await settleAll(change)),
    ];
    // Nothing to write is the usual end; `gone` is how this change says so to itself.
    return findings.length === 0 ? nothing : findings;
  });
  if (written.kind === 'done') return { kind: 'done', value: written.value };
  return written.reason === 'gone' ? { kind: 'done', value: [] } : written;
}

const nothing: Refused = refused('gone');

async function readTable<Table extends 'pages' | 'highlights' | 'notes' | 'projects' | 'projectParts' | 'entityNotes'>(
  { database }: Change,
  table: Table,
) {
  return parseRows(rowSchemas[table], await database[table].toArray());
}

async function mendArticles(change: Change, newId: () => string): Promise<Finding[]> {
  const known = new Set(await change.database.pages.toCollection().primaryKeys());
  const rows: (HighlightRow | NoteRow)[] = [
    ...(await readTable(change, 'highlights')),
    ...(await readTable(change, 'notes')),
  ];
  const missing = new Map<string, HighlightRow | NoteRow>();
  for (const row of rows) if (!known.has(row.pageId)) missing.set(row.pageId, row);
  const findings: Finding[] = [];
  for (const [pageId, row] of missing) {
    const logged = await lastLoggedPage(change.database, pageId);
    change.put('pages', null, logged ?? placeholder(change, pageId, newId));
    findings.push({ kind: 'no-article', id: row.id, mended: logged === null ? 'placeholder' : 'from-log' });
  }
  return findings;
}

async function lastLoggedPage(database: BackstoryDatabase, pageId: string): Promise<PageRow | null> {
  const stored = await database.changes.where('rowId').equals(pageId).reverse().sortBy('seq');
  for (const entry of parseRows(changeEntrySchema, stored)) if (entry.table === 'pages') return entry.after;
  return null;
}

/** An article of which only the id is left: its highlights are worth more than its address. */
function placeholder(change: Change, pageId: string, newId: () => string): PageRow {
  return {
    ...change.firstStamp,
    id: pageIdSchema.parse(pageId),
    urlKeys: [`missing/${newId()}`],
    url: '',
    title: '',
    ...{ byline: null, site: null, published: null, language: null },
  };
}

async function mendNotes(change: Change): Promise<Finding[]> {
  const highlights = new Set(await change.database.highlights.toCollection().primaryKeys());
  const astray = (await readTable(change, 'notes')).filter(
    ({ highlightId }) => highlightId !== null && !highlights.has(highlightId),
  );
  for (const note of astray) change.put('notes', note, { ...note, highlightId: null });
  return astray.map(({ id }) => ({ kind: 'note-without-highlight', id }));
}

async function mendParts(change: Change): Promise<Finding[]> {
  const projects = new Set(await change.database.projects.toCollection().primaryKeys());
  const astray = (await readTable(change, 'projectParts')).filter(
    ({ projectId, deletedAt }) => deletedAt === null && !projects.has(projectId),
  );
  for (const part of astray) change.put('projectParts', part, { ...part, deletedAt: change.at });
  return astray.map(({ id }) => ({ kind: 'part-without-project', id }));
}

async function mendAnchors(change: Change): Promise<Finding[]> {
  const crooked = (await readTable(change, 'highlights')).filter(({ anchor }) => anchor.end < anchor.start);
  for (const row of crooked) {
    const anchor = { ...row.anchor, end: row.anchor.start + row.anchor.exact.length };
    change.put('highlights', row, { ...row, anchor });
  }
  return crooked.map(({ id }) => ({ kind: 'crooked-anchor', id }));
}

async function mendEntityNotes(change: Change): Promise<Finding[]> {
  const misfiled = (await readTable(change, 'entityNotes')).filter(
    (note) => !toEntityKeys(note.entity).every((key) => note.entityKeys.includes(key)),
  );
  for (const note of misfiled) {
    const entityKeys = [...new Set([...note.entityKeys, ...toEntityKeys(note.entity)])];
    change.put('entityNotes', note, { ...note, entityKeys });
  }
  return misfiled.map(({ id }) => ({ kind: 'misfiled-note', id }));
}

/** The rule of `settle-pages`, for every article. Those that this change touches are settled when it ends. */
async function settleAll(change: Change): Promise<Finding[]> {
  const keptIn = new Set<string>();
  for (const table of ['highlights', 'notes'] as const) {
    for (const row of await readTable(change, table)) if (row.deletedAt === null) keptIn.add(row.pageId);
  }
  const wrong = (await readTable(change, 'pages')).filter((page) =>
    page.deletedAt === null ? page.isSaved !== true && !keptIn.has(page.id) : keptIn.has(page.id),
  );
  for (const page of wrong) {
    change.put('pages', page, { ...page, deletedAt: page.deletedAt === null ? change.at : null });
  }
  return wrong.map(({ id }) => ({ kind: 'wrongly-kept', id }));
}

async function countKept(database: BackstoryDatabase): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of ['pages', 'highlights', 'notes', 'projects', 'entityNotes', 'savedSearches'] as const) {
    let kept = 0;
    await database[table].each((stored) => {
      if (!isDeleted(stored)) kept += 1;
    });
    counts[table] = kept;
  }
  return counts;
}
