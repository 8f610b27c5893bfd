/**
 * Prints a scope in a layout, one file after the other, so that a caller can pace it, show progress, and stop. It knows nothing of what lies
 * in the folder already; that is `merge`'s concern.
 */
import type { EntityRef } from '../entities/record';
import { toEntityKeys } from '../entities/entity-keys';
import { toRowBlockId, toTextBlockId } from './blocks/block-marker';
import { escapeOr, md } from './blocks/markdown-text';
import { printPropertyList } from './blocks/properties';
import { printDocument } from './exported-file';
import type { ExportBlock, ExportedDocument, ExportedFile } from './exported-file';
import { englishExportWords } from './export-words';
import type { ExportWords } from './export-words';
import { createNameRegister, toStem } from './filenames/name-register';
import type { NameRegister } from './filenames/name-register';
import { toSafeName } from './filenames/safe-name';
import { suggestStem } from './filenames/suggest-filename';
import { toIndexBlocks } from './layouts/index-file';
import type { IndexEntry } from './layouts/index-file';
import type { Citations, Drafts, FileDraft, Layout, LayoutContext } from './layouts/layout';
import { keyOfPage } from './layouts/block-layout';
import { createPlainCitations } from './layouts/plain-citations';
import type { ExportScope } from './scopes/export-rows';

/** Folders by what their files are of; empty for the top. */
export type ExportFolders = Readonly<Record<FileDraft['kind'], string>>;

/** How an export is to be made. All but the words may be left to what is usual. */
export interface ExportOptions {
  readonly words?: ExportWords;
  /** What the reader's time zone adds to UTC. */
  readonly offsetMinutes?: number;
  /** `files`: one file for each article and so on, with an index where the scope has one. `one`: a single file. */
  readonly form?: 'files' | 'one';
  readonly folders?: Partial<ExportFolders>;
  readonly citations?: Citations;
  /** The paths of earlier exports by key: a file stays where it is. */
  readonly earlierPaths?: ReadonlyMap<string, string>;
  /** Paths of files that are not ours. */
  readonly takenPaths?: Iterable<string>;
}

const usualFolders: ExportFolders = { article: '', highlight: '', project: 'Projects', entity: 'Entities' };

/** The files of a scope. Null is yielded where a slice of work ends without a file, as it does while many articles become one. */
export function* exportNotes(
  scope: ExportScope,
  layout: Layout,
  options: ExportOptions = {},
): Generator<ExportedFile | null, void, undefined> {
  const names = createNameRegister({
    ...(options.earlierPaths === undefined ? {} : { earlier: options.earlierPaths }),
    ...(options.takenPaths === undefined ? {} : { taken: options.takenPaths }),
  });
  if (options.form === 'one') yield* exportAsOne(scope, layout, options, names);
  else yield* exportAsMany(scope, layout, options, names);
}

function* exportAsMany(
  scope: ExportScope,
  layout: Layout,
  options: ExportOptions,
  names: NameRegister,
): Generator<ExportedFile | null, void, undefined> {
  const folders = { ...usualFolders, ...options.folders };
  const entries: IndexEntry[] = [];
  // Its name first, so that no article of the same title takes it from the index.
  const indexPath = scope.hasIndex
    ? names.pathOf(`index:${scope.name}`, '', toSafeName(scope.name) || 'Backstory')
    : '';
  for (const draft of listDrafts(scope, layout, () => createContext(layout, options, names, 1))) {
    if (draft === null) {
      yield null;
      continue;
    }
    const path = names.pathOf(draft.key, draft.folder ?? folders[draft.kind], draft.stem);
    if (draft.kind !== 'highlight') entries.push({ kind: draft.kind, title: draft.title, path });
    yield toFile(draft.key, path, {
      form: layout.form,
      properties: draft.written ?? printPropertyList(layout.form, draft.properties),
      blocks: [...draft.blocks],
    });
  }
  if (!scope.hasIndex) return;
  const blocks = toIndexBlocks(scope.name, entries, layout, options.words ?? englishExportWords);
  yield toFile(`index:${scope.name}`, indexPath, { form: layout.form, properties: [], blocks });
}

function* exportAsOne(
  scope: ExportScope,
  layout: Layout,
  options: ExportOptions,
  names: NameRegister,
): Generator<ExportedFile | null, void, undefined> {
  const context = createContext(layout, options, names, 2);
  const title = escapeOr(scope.name, 'Backstory');
  const blocks: ExportBlock[] = [{ id: 'head', text: layout.form === 'logseq' ? md`- # ${title}` : md`# ${title}` }];
  for (const draft of listDrafts(scope, layout, () => context)) {
    for (const block of draft?.blocks ?? []) blocks.push(block);
    yield null;
  }
  const path = names.pathOf(`one:${scope.name}`, '', toSafeName(scope.name) || 'Backstory');
  yield toFile(`one:${scope.name}`, path, { form: layout.form, properties: [], blocks });
}

function* listDrafts(
  { articles, projects, dossiers }: ExportScope,
  layout: Layout,
  contextOfFile: () => LayoutContext,
): Drafts {
  for (const article of articles) yield* layout.ofArticle(article, contextOfFile());
  for (const project of projects) yield* layout.ofProject(project, contextOfFile());
  for (const dossier of dossiers) yield* layout.ofDossier(dossier, contextOfFile());
}

function toFile(key: string, path: string, document: ExportedDocument): ExportedFile {
  return { key, path, text: printDocument(document), document };
}

function createContext(layout: Layout, options: ExportOptions, names: NameRegister, depth: 1 | 2): LayoutContext {
  const words = options.words ?? englishExportWords;
  const folders = { ...usualFolders, ...options.folders };
  const stemOf = (kind: FileDraft['kind'], key: string, stem: string): string =>
    toStem(names.pathOf(key, folders[kind], stem));
  const context: LayoutContext = {
    words,
    depth,
    offsetMinutes: options.offsetMinutes ?? 0,
    citations: options.citations ?? createPlainCitations(words.locale),
    stemOfFile: stemOf,
    stemOfPage: (page) => {
      const named = layout.nameArticle?.(page, context) ?? { folder: folders.article, stem: suggestStem(page) };
      return toStem(names.pathOf(keyOfPage(page), named.folder, named.stem));
    },
    stemOfEntity: (entity) => stemOf('entity', findEntityKey(entity, names), toSafeName(entity.name) || 'entity'),
    claimId: createIdRegister(),
  };
  return context;
}

/** The key under which an entity's file is known, whatever pack named it when its quote was kept. */
function findEntityKey(entity: EntityRef, names: NameRegister): string {
  const keys = toEntityKeys(entity).map((key) => `entity:${key}`);
  return keys.find((key) => names.find(key) !== null) ?? keys[0] ?? '';
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids of the blocks of one file: a row's own where it first stands, else one that follows from row and place, so that it is the same each time. */
function createIdRegister(): LayoutContext['claimId'] {
  const claimed = new Set<string>();
  return (rowId, within) => {
    let id = uuid.test(rowId) ? toRowBlockId(rowId) : toTextBlockId(rowId);
    for (let place = 0; claimed.has(id); place += 1) id = toTextBlockId(rowId, within, String(place));
    claimed.add(id);
    return id;
  };
}
