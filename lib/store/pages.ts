/** Articles: found by their page keys, listed for the library, deleted and restored with all that was kept of them. They are created by keeping something, see `highlights`. */
import type { HighlightWithNote, PageId, PageRow, PageWithHighlights } from '@/lib/core/notes/rows';
import type { Change } from './change';
import type { BackstoryDatabase } from './database';
import { findPages, mayLearnKeys } from './find-page';
import { keepPage } from './keep-page';
import type { SeenPage } from './keep-page';
import { mergeUrlKeys } from './limits';
import { refused } from './outcome';
import type { Read, Refused, Written } from './outcome';
import { writePageFacts } from './page-facts';
import type { PageFactsToWrite } from './page-facts';
import { parseRow, parseRows } from './parse-rows';
import { joinPages, readHighlights } from './read';
import type { ReadAll } from './read';
import { rowSchemas } from './tables';
import { tallyByPage } from './tally';
import type { Write } from './write';

/** What is kept of the article that a tab shows; page is null when nothing is. */
export interface Visit {
  readonly page: PageRow | null;
  readonly highlights: readonly HighlightWithNote[];
}

/** One line of the library's list. */
export interface PageSummary {
  readonly page: PageRow;
  readonly highlightCount: number;
  readonly noteCount: number;
  /** When anything of it was last written, milliseconds since 1970. */
  readonly changedAt: number;
}

/** Reads and writes articles. */
export interface PageStore {
  /** What is kept of the article behind these keys. Reading alone: a page that was merely read leaves no trace. */
  readVisit(urlKeys: readonly string[]): Promise<Read<Visit>>;
  /** Remembers that a kept article was seen under further keys; `gone` when it is not kept. */
  learnKeys(urlKeys: readonly string[]): Promise<Written<PageRow>>;
  /** Keeps the article itself, whether or not anything in it is kept. */
  save(page: SeenPage): Promise<Written<PageRow>>;
  /** Writes what the reader says of the article; `stale` when it was changed since that revision. */
  writeFacts(pageId: PageId, revision: number, facts: PageFactsToWrite): Promise<Written<PageRow>>;
  read(pageId: PageId): Promise<Read<PageWithHighlights>>;
  /** All kept articles, the one written to last first. Counts come from the indexes, so it is quick for thousands. */
  list(): Promise<Read<readonly PageSummary[]>>;
  /** All kept articles with everything kept of them, in the order of `list`: for export. */
  readAll(): Promise<Read<readonly PageWithHighlights[]>>;
  /** Deletes the article with its highlights and notes. */
  delete(pageId: PageId): Promise<Written<PageRow>>;
  /** Brings the article back with what was deleted together with it. */
  restore(pageId: PageId): Promise<Written<PageRow>>;
}

/** Makes the articles' part of a store. */
export function createPageStore(read: ReadAll, write: Write, newId: () => string): PageStore {
  return {
    readVisit: (urlKeys) =>
      read(async (database) => {
        const kept = (await findPages(database, urlKeys)).filter((page) => page.deletedAt === null);
        const ids = kept.map((page) => page.id);
        return { page: kept[0] ?? null, highlights: await readHighlights(database, ids) };
      }),
    learnKeys: (urlKeys) => write('learn-address', (change) => learnKeys(change, urlKeys)),
    save: (seen) =>
      write('save-page', async (change) => {
        const page = await keepPage(change, seen, newId);
        return page.isSaved === true ? page : change.put('pages', page, { ...page, isSaved: true });
      }),
    writeFacts: (pageId, revision, facts) =>
      write('edit-page', (change) => writePageFacts(change, pageId, revision, facts)),
    read: async (pageId) => {
      const found = await read(async (database) => {
        const page = parseRow(rowSchemas.pages, await database.pages.get(pageId));
        if (page?.deletedAt !== null) return null;
        return { page, highlights: await readHighlights(database, [pageId]) };
      });
      if (found.kind === 'refused') return found;
      return found.value === null ? refused('gone') : { kind: 'done', value: found.value };
    },
    list: () => read(listPages),
    readAll: () =>
      read(async (database) => {
        const [pages, highlights, notes] = await Promise.all([
          database.pages.toArray(),
          database.highlights.toArray(),
          database.notes.toArray(),
        ]);
        return joinPages(
          parseRows(rowSchemas.pages, pages),
          parseRows(rowSchemas.highlights, highlights),
          parseRows(rowSchemas.notes, notes),
        );
      }),
    delete: (pageId) => write('delete-page', (change) => deletePage(change, pageId)),
    restore: (pageId) => write('restore-page', (change) => restorePage(change, pageId)),
  };
}

async function learnKeys(change: Change, urlKeys: readonly string[]): Promise<PageRow | Refused> {
  const found = await findPages(change.database, urlKeys);
  const page = found[0];
  if (page?.deletedAt !== null) return refused('gone');
  const merged = mergeUrlKeys(page.urlKeys, urlKeys);
  if (!mayLearnKeys(found) || merged.length === page.urlKeys.length) return page;
  return change.put('pages', page, { ...page, urlKeys: merged });
}

/** Deletes an article with all that is kept of it, within a change (the rule of `settle-pages`, ahead); `gone` when it is not kept. */
export async function deletePage(change: Change, pageId: PageId): Promise<PageRow | Refused> {
  const page = await change.find('pages', pageId);
  if (page?.deletedAt !== null) return refused('gone');
  for (const table of ['highlights', 'notes'] as const) {
    for (const row of await change.listOfPage(table, pageId)) {
      if (row.deletedAt === null) change.put(table, row, { ...row, deletedAt: change.at });
    }
  }
  return change.put('pages', page, { ...page, deletedAt: change.at });
}

/** What one act deleted carries one time: rows that were in the trash before stay there. */
export async function restorePage(change: Change, pageId: PageId): Promise<PageRow | Refused> {
  const page = await change.find('pages', pageId);
  if (page === null) return refused('gone');
  if (page.deletedAt === null) return page;
  let restored = 0;
  for (const table of ['highlights', 'notes'] as const) {
    for (const row of await change.listOfPage(table, pageId)) {
      if (row.deletedAt !== page.deletedAt) continue;
      change.put(table, row, { ...row, deletedAt: null });
      restored += 1;
    }
  }
  return restored === 0 && page.isSaved !== true
    ? refused('gone')
    : change.put('pages', page, { ...page, deletedAt: null });
}

async function listPages(database: BackstoryDatabase): Promise<PageSummary[]> {
  const [stored, highlights, notes] = await Promise.all([
    database.pages.toArray(),
    tallyByPage(database, 'highlights'),
    tallyByPage(database, 'notes'),
  ]);
  return parseRows(rowSchemas.pages, stored)
    .filter((page) => page.deletedAt === null)
    .map((page) => ({
      page,
      highlightCount: highlights.get(page.id)?.count ?? 0,
      noteCount: notes.get(page.id)?.count ?? 0,
      changedAt: Math.max(page.modifiedAt, highlights.get(page.id)?.changedAt ?? 0, notes.get(page.id)?.changedAt ?? 0),
    }))
    .sort((a, b) => b.changedAt - a.changedAt);
}
