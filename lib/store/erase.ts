/**
 * Erasing: the articles of one site, by way of the trash, or everything there is, for good. What is erased for good is gone from the log, the
 * snapshots and every other table as well; no change set remembers it, so nothing here can be undone but the first.
 */
import type { PageId, PageRow } from '@/lib/core/notes/rows';
import type { BackstoryDatabase } from './database';
import { guard } from './guard';
import type { OpenDatabase } from './open-database';
import { refused } from './outcome';
import type { Read, Written } from './outcome';
import { deletePage } from './pages';
import { parseRows } from './parse-rows';
import { rowSchemas, tableNames } from './tables';
import type { TableName } from './tables';
import type { Write, WriteDeps } from './write';

/** How many rows are kept in each table; deleted ones lie in the trash and are counted there. */
type KeptCounts = Readonly<Record<TableName | 'trash' | 'snapshots', number>>;

/** What is kept: how much of each kind, and the addresses of all kept articles. */
interface Survey {
  readonly counts: KeptCounts;
  readonly addresses: readonly string[];
}

/** Says whether an address belongs to what is meant. */
type IsOfSite = (url: string) => boolean;

/** Counts and erases. */
export interface EraseStore {
  survey(): Promise<Read<Survey>>;
  /** Deletes the articles of a site with their highlights and notes, in one change that can be undone; its value is how many articles. `gone` when there is none. */
  site(isOfSite: IsOfSite): Promise<Written<number>>;
  /** Empties every table, the log, the trash and the snapshots among them. There is no way back. */
  everything(): Promise<Read<null>>;
}

interface EraseDeps extends Pick<WriteDeps, 'announce' | 'isPrivate'> {
  readonly database: BackstoryDatabase;
  readonly openDatabase: OpenDatabase;
}

/** Makes the erasing part of a store. */
export function createEraseStore(write: Write, deps: EraseDeps): EraseStore {
  const { database, openDatabase, announce, isPrivate } = deps;
  return {
    survey: () =>
      guard(openDatabase, () =>
        database.transaction('r', database.tables, async () => ({
          kind: 'done' as const,
          value: {
            counts: await countKept(database),
            addresses: (await keptPages(database)).map(({ url }) => url),
          },
        })),
      ),
    site: (isOfSite) =>
      write('delete-page', async (change) => {
        const pages = (await keptPages(change.database)).filter(({ url }) => isOfSite(url));
        for (const { id } of pages) await deletePage(change, id);
        return pages.length === 0 ? refused('gone') : pages.length;
      }),
    everything: async () => {
      if (isPrivate()) return refused('private');
      const erased = await guard(openDatabase, () =>
        // All tables of the database, not those of a list: one that is added later is erased, too.
        database.transaction('rw', database.tables, async () => {
          const pageIds = (await database.pages.toCollection().primaryKeys()) as PageId[];
          for (const table of database.tables) await table.clear();
          return { kind: 'done' as const, value: pageIds };
        }),
      );
      if (erased.kind === 'refused') return erased;
      announce({ pageIds: erased.value, knowledge: true });
      return { kind: 'done', value: null };
    },
  };
}

async function keptPages(database: BackstoryDatabase): Promise<readonly PageRow[]> {
  return parseRows(rowSchemas.pages, await database.pages.toArray()).filter(({ deletedAt }) => deletedAt === null);
}

async function countKept(database: BackstoryDatabase): Promise<KeptCounts> {
  let trash = 0;
  const counted = [];
  for (const table of tableNames) {
    const deleted = await database[table].where('deletedAt').above(0).count();
    trash += deleted;
    counted.push([table, (await database[table].count()) - deleted] as const);
  }
  const snapshots = await database.snapshots.count();
  return { ...(Object.fromEntries(counted) as Record<TableName, number>), trash, snapshots };
}
