/** The store as an index reads it: rows in slices, documents that changed, and nothing that writes. For a worker, which needs no more of the store. */
import type { SearchDocument } from '@/lib/core/search/search-document';
import type { BackstoryDatabase } from '../database';
import { createFollow } from '../follow';
import type { Follow } from '../follow';
import { createOpenDatabase } from '../open-database';
import type { Read } from '../outcome';
import { createRead } from '../read';
import type { ChangeEntry } from '../tables';
import { findAffected } from './affected';
import { createBrowseStore } from './browse';
import type { BrowseStore } from './browse';
import { readDocuments } from './documents';
import type { NamedDocument } from './documents';
import { createSliceStore } from './slices';
import type { SliceStore } from './slices';

/** What became of documents. */
export interface DocumentChanges {
  readonly changed: readonly SearchDocument[];
  readonly gone: readonly NamedDocument[];
}

/** Reads what is searched. */
export interface SearchStore extends SliceStore, BrowseStore {
  readonly follow: Follow;
  findAffected(entries: readonly ChangeEntry[]): Promise<Read<readonly NamedDocument[]>>;
  /** These documents as their rows say now. */
  readChanges(named: readonly NamedDocument[]): Promise<Read<DocumentChanges>>;
}

/** Makes the store; nothing is opened before the first reading. */
export function createSearchStore(database: BackstoryDatabase, installed: Pick<IDBFactory, 'databases'>): SearchStore {
  const openDatabase = createOpenDatabase(database, installed);
  const read = createRead(database, openDatabase);
  return {
    ...createSliceStore(read),
    ...createBrowseStore(read),
    follow: createFollow(openDatabase),
    findAffected: (entries) => read(() => findAffected(database, entries)),
    readChanges: (named) =>
      read(async () => {
        const changed = await readDocuments(database, named);
        const known = new Set(changed.map(({ kind, id }) => `${kind}:${id}`));
        return { changed, gone: named.filter(({ kind, id }) => !known.has(`${kind}:${id}`)) };
      }),
  };
}
