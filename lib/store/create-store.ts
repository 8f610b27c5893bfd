/** The reader's library: the one owner of everything that is kept. The background and the extension's own pages make one each; a content script never does. */
import type { DamagedRow } from '@/lib/core/care/library-report';
import { createAdjustStore } from './adjust';
import type { AdjustStore } from './adjust';
import { createBackupStore } from './backup/backups';
import type { BackupStore } from './backup/backups';
import { createBulkStore } from './bulk';
import type { BulkStore } from './bulk';
import { createChangeStore } from './changes';
import type { ChangeStore } from './changes';
import { createLibraryCheck } from './check-library';
import type { LibraryCheck } from './check-library';
import { createChoiceStore } from './choices';
import type { ChoiceStore } from './choices';
import { findDamagedRows } from './damaged';
import type { BackstoryDatabase } from './database';
import { createDossierStore } from './dossier';
import type { DossierStore } from './dossier';
import { createEntityNoteStore } from './entity-notes';
import type { EntityNoteStore } from './entity-notes';
import { createEraseStore } from './erase';
import type { EraseStore } from './erase';
import { createExportStore } from './exports';
import type { ExportStore } from './exports';
import { createFollow } from './follow';
import type { Follow } from './follow';
import { createReadFound } from './found-rows';
import type { ReadFound } from './found-rows';
import { createHighlightStore } from './highlights';
import type { HighlightStore } from './highlights';
import { createImportStore } from './import/imports';
import type { ImportStore } from './import/imports';
import { readKnowledgeStamp } from './knowledge-stamp';
import { createNoteStore } from './notes';
import type { NoteStore } from './notes';
import { createObservationStore } from './observe';
import type { ObservationStore } from './observe';
import { createOpenDatabase } from './open-database';
import type { Read } from './outcome';
import { createOwnEntityStore } from './own-entities';
import type { OwnEntityStore } from './own-entities';
import { createPackStore } from './packs';
import type { PackStore } from './packs';
import { createPageStore } from './pages';
import type { PageStore } from './pages';
import { createProjectStore } from './projects';
import type { ProjectStore } from './projects';
import { createRead } from './read';
import { createSavedSearchStore } from './saved-searches';
import type { SavedSearchStore } from './saved-searches';
import { createBrowseStore } from './search/browse';
import type { BrowseStore } from './search/browse';
import { createScan } from './search/scan';
import type { Scan } from './search/scan';
import { createSnapshotStore } from './snapshots';
import type { SnapshotStore } from './snapshots';
import { createTrashStore } from './trash';
import type { TrashStore } from './trash';
import { createWrite } from './write';
import type { WriteDeps } from './write';

/** What a store is made of: everything that is not in the database itself is passed in. */
export interface StoreDeps extends Omit<WriteDeps, 'openDatabase' | 'database'> {
  readonly database: BackstoryDatabase;
  /** Tells which databases lie on the disk; the browser's own unless a test brings another. */
  readonly installed?: Pick<IDBFactory, 'databases'>;
}

/** Everything that reads and writes. All of it resolves to outcomes; only bugs reject. */
export interface Store extends LibraryCheck {
  readonly pages: PageStore;
  readonly highlights: HighlightStore;
  readonly notes: NoteStore;
  readonly packs: PackStore;
  readonly ownEntities: OwnEntityStore;
  readonly choices: ChoiceStore;
  readonly projects: ProjectStore;
  readonly entityNotes: EntityNoteStore;
  readonly dossiers: DossierStore;
  readonly savedSearches: SavedSearchStore;
  readonly observations: ObservationStore;
  readonly adjusting: AdjustStore;
  readonly bulk: BulkStore;
  readonly trash: TrashStore;
  readonly snapshots: SnapshotStore;
  readonly erasing: EraseStore;
  readonly backups: BackupStore;
  readonly imports: ImportStore;
  readonly exports: ExportStore;
  readonly changes: ChangeStore;
  readonly browse: BrowseStore;
  /** Searches without an index, for surfaces that live too shortly to make one. */
  readonly scan: Scan;
  readonly follow: Follow;
  /** The rows behind hits of a search. */
  readonly readFound: ReadFound;
  /** Differs whenever packs, own entries or decisions about names differ. */
  readKnowledgeStamp(): Promise<Read<string>>;
  findDamagedRows(): Promise<Read<readonly DamagedRow[]>>;
  /** Lets go of the database; the store may be used again and opens it anew. */
  close(): void;
}

/** Asked for late, because a browser that denies storage throws at the very mention of it. */
const installedHere: Pick<IDBFactory, 'databases'> = { databases: () => indexedDB.databases() };

/** Makes a store. Nothing is opened yet, so it may be made while a script first runs. */
export function createStore(deps: StoreDeps): Store {
  const { database, newId } = deps;
  const openDatabase = createOpenDatabase(database, deps.installed ?? installedHere);
  const read = createRead(database, openDatabase);
  const write = createWrite({ ...deps, openDatabase });
  return {
    pages: createPageStore(read, write, newId),
    highlights: createHighlightStore(read, write, newId),
    notes: createNoteStore(read, write, newId),
    packs: createPackStore(read, write, { ...deps, openDatabase }),
    ownEntities: createOwnEntityStore(read, write, newId),
    choices: createChoiceStore(read, write, newId),
    projects: createProjectStore(read, write, newId),
    entityNotes: createEntityNoteStore(read, write, newId),
    dossiers: createDossierStore(read),
    savedSearches: createSavedSearchStore(read, write, newId),
    observations: createObservationStore(read, { ...deps, openDatabase }),
    ...createLibraryCheck(read, write, newId),
    adjusting: createAdjustStore(write, newId),
    bulk: createBulkStore(write, newId),
    trash: createTrashStore(read, write, { ...deps, openDatabase }),
    snapshots: createSnapshotStore(read, write, { ...deps, openDatabase }),
    erasing: createEraseStore(write, { ...deps, openDatabase }),
    backups: createBackupStore(read, write, { ...deps, openDatabase }),
    imports: createImportStore(read, write, newId),
    exports: createExportStore({ ...deps, openDatabase }),
    changes: createChangeStore(read, write, { ...deps, openDatabase }),
    browse: createBrowseStore(read),
    scan: createScan(read),
    follow: createFollow(openDatabase),
    readFound: createReadFound(read),
    readKnowledgeStamp: () => readKnowledgeStamp(read),
    findDamagedRows: () => findDamagedRows(read),
    close: () => database.close(),
  };
}
