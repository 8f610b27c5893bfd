/** What a check of the library mends, one kind of fault after the other. Each mend is collected in the change that it is given. */
import type { Finding } from '@/lib/core/care/library-report';
import { toEntityKeys } from '@/lib/core/entities/entity-keys';
import { pageIdSchema } from '@/lib/core/notes/rows';
import type { HighlightRow, NoteRow, PageRow } from '@/lib/core/notes/rows';
import type { Change } from '../change';
import type { BackstoryDatabase } from '../database';
import { joinWords } from '../join-words';
import { parseRows } from '../parse-rows';
import { changeEntrySchema, rowSchemas } from '../tables';

/** Looks for one kind of fault and collects what mends it. */
export type Mend = (change: Change, newId: () => string) => Promise<readonly Finding[]>;

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

/** An article has one note as a whole: words that come to it join those that stand there. */
async function mendNotes(change: Change): Promise<Finding[]> {
  const highlights = new Set(await change.database.highlights.toCollection().primaryKeys());
  const notes = await readTable(change, 'notes');
  const astray = notes.filter(({ highlightId }) => highlightId !== null && !highlights.has(highlightId));
  for (const note of astray) {
    const onPage = notes.find(
      ({ pageId, highlightId, deletedAt }) => pageId === note.pageId && highlightId === null && deletedAt === null,
    );
    const standing = onPage === undefined ? null : await change.find('notes', onPage.id);
    if (standing === null || note.deletedAt !== null) change.put('notes', note, { ...note, highlightId: null });
    else {
      change.put('notes', standing, { ...standing, ...joinWords([standing, note]) });
      change.put('notes', note, { ...note, highlightId: null, deletedAt: change.at });
    }
  }
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

/** In this order: articles first, because what is mended later may belong to one. */
export const mends: readonly Mend[] = [mendArticles, mendNotes, mendParts, mendAnchors, mendEntityNotes, settleAll];
