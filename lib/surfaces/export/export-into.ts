/**
 * Writes an export into a folder in which an earlier one may lie: what changed is merged into the files, what is new is added, what is gone is
 * marked, and files that are not ours are never touched. What the folder is made of is not known here.
 */
import type { ExportWords } from '@/lib/core/export/export-words';
import type { ExportedDocument, ExportedFile } from '@/lib/core/export/exported-file';
import type { ExportRow } from '@/lib/core/export/merge/export-row';
import { keepOthers, markAllRemoved } from '@/lib/core/export/merge/mark-removed';
import { mergeFile } from '@/lib/core/export/merge/merge-file';
import type { ExportFolder, FolderProblem } from '@/lib/platform/export-folder/export-folder';
import type { ExportStore, ExportToRemember } from '@/lib/store/exports';
import { inSlices } from '../in-slices';
import { chooseBase } from './choose-base';
import { holdsBlockOf } from './match-picked';
import type { NotesPrinter } from './print-subject';

/** A file in which the reader and the library changed the same words: both stand there now. */
export interface ExportConflict {
  readonly path: string;
  /** The whole file as it is now. */
  readonly text: string;
  /** How many blocks and properties. */
  readonly count: number;
}

/** What became of an export. */
export interface ExportResult {
  /** `stopped`: by the reader, or because a file could not be written. */
  readonly kind: 'done' | 'stopped';
  /** Null for the reader. */
  readonly problem: FolderProblem | null;
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: number;
  /** How many files were still to be written. */
  readonly left: number;
  readonly conflicts: readonly ExportConflict[];
}

/** One export. */
export interface ExportRun {
  readonly printer: NotesPrinter;
  readonly folder: ExportFolder;
  /** Where the folder is remembered. */
  readonly target: string;
  /** What was exported there before, the newest first. */
  readonly rows: readonly ExportRow[];
  /** Paths of earlier files by key, where the rows do not say them: files may have been moved. */
  readonly paths?: ReadonlyMap<string, string>;
  /** Files that are left alone. */
  readonly isWanted?: (key: string) => boolean;
  /** `part`: what is not in the export is not gone. `all`: what an earlier export had and this one has not is gone from the library. */
  readonly reach: 'part' | 'whole' | 'all';
  readonly words: Pick<ExportWords, 'removed' | 'conflict'>;
  readonly store: Pick<ExportStore, 'remember'>;
  readonly signal: AbortSignal;
  /** Hears how far it is, 0–1; null while that is not known. */
  readonly progressed: (share: number | null) => void;
}

/** Short enough that nothing seems to stick. */
const sliceMs = 12;
/** So many files are remembered in one transaction. */
const rememberedAtOnce = 50;

/** Runs an export. Whatever stops it, each file is as it was or whole, and what was written is remembered. */
export async function exportInto(run: ExportRun): Promise<ExportResult> {
  const { signal, progressed } = run;
  const sum = createSum();
  progressed(null);
  const planned = await planFiles(run);
  if (planned.kind !== 'done') return sum.end('stopped', planned.problem, 0);
  const { files } = planned;
  const waiting: ExportToRemember[] = [];
  const remember = async (least: number): Promise<void> => {
    if (waiting.length < least) return;
    await run.store.remember(waiting.splice(0));
  };
  let pauseAt = performance.now() + sliceMs;
  for (const [index, file] of files.entries()) {
    if (performance.now() > pauseAt) {
      progressed(index / files.length);
      await new Promise((resolve) => setTimeout(resolve));
      pauseAt = performance.now() + sliceMs;
    }
    const problem = signal.aborted ? null : await writeOne(run, file, sum, waiting);
    if (signal.aborted || problem !== null) {
      await remember(1);
      return sum.end('stopped', problem, files.length - index);
    }
    await remember(rememberedAtOnce);
  }
  await remember(1);
  return sum.end('done', null, 0);
}

/** A file to be merged into what lies at its path. */
interface PlannedFile {
  readonly key: string;
  readonly path: string;
  /** What a new file holds; null for what is only marked where it lies. */
  readonly text: string | null;
  readonly document: ExportedDocument;
  readonly bases: readonly ExportedDocument[];
}

type Planned =
  | { readonly kind: 'done'; readonly files: readonly PlannedFile[] }
  | { readonly kind: 'stopped'; readonly problem: FolderProblem | null };

/** Prints until no file would lie where one of somebody else's does. */
async function planFiles(run: ExportRun): Promise<Planned> {
  const { printer, rows, signal, isWanted = () => true } = run;
  const { form } = printer.layout;
  const own = rows.filter(({ document }) => document.form === form);
  // A file in another form holds nothing that could be known again, so this layout gets a file beside it.
  const takenPaths = new Set(rows.filter((row) => row.document.form !== form).map(({ path }) => path));
  const earlierPaths = run.paths ?? new Map(own.map(({ key, path }) => [key, path]));
  for (;;) {
    const files: ExportedFile[] = [];
    const printing = printer.print({ earlierPaths, takenPaths: [...takenPaths] });
    const printed = await inSlices(collect(printing, files), signal);
    if (printed === null) return { kind: 'stopped', problem: null };
    const wanted = files.filter(({ key }) => isWanted(key));
    const foreign = await findForeign(run, wanted, earlierPaths);
    if (foreign.kind === 'stopped') return foreign;
    if (foreign.paths.length > 0) {
      for (const path of foreign.paths) takenPaths.add(path);
      continue;
    }
    const basesOf = (key: string) => own.filter((row) => row.key === key).map(({ document }) => document);
    const planned = wanted.map((file) => ({ ...file, bases: basesOf(file.key) }));
    return { kind: 'done', files: [...planned, ...listGone(run, own, files)] };
  }
}

function* collect(printing: ReturnType<NotesPrinter['print']>, files: ExportedFile[]): Generator<void, void> {
  for (const file of printing) {
    if (file !== null) files.push(file);
    yield;
  }
}

/** Paths at which a file lies that no export of ours wrote. */
async function findForeign(
  { folder, signal }: ExportRun,
  files: readonly ExportedFile[],
  earlierPaths: ReadonlyMap<string, string>,
): Promise<{ readonly kind: 'done'; readonly paths: readonly string[] } | Extract<Planned, { kind: 'stopped' }>> {
  const paths: string[] = [];
  for (const { key, path, document } of files) {
    if (signal.aborted) return { kind: 'stopped', problem: null };
    if (earlierPaths.has(key)) continue;
    const read = await folder.read(path);
    if (read.kind === 'refused') return { kind: 'stopped', problem: read.problem };
    if (read.text !== null && !holdsBlockOf(read.text, document)) paths.push(path);
  }
  return { kind: 'done', paths };
}

/** Files of things that the library no longer holds. Entities and indexes are left out: no export says that they are gone. */
function listGone(
  { reach, printer }: ExportRun,
  own: readonly ExportRow[],
  files: readonly ExportedFile[],
): PlannedFile[] {
  if (reach !== 'all') return [];
  const present = new Set(files.map(({ key }) => key));
  const gone = new Map<string, ExportRow[]>();
  for (const row of own) {
    const isOfThis = row.layout === printer.layout.id && !present.has(row.key) && mayBeGone.test(row.key);
    if (isOfThis) gone.set(row.key, [...(gone.get(row.key) ?? []), row]);
  }
  return [...gone].flatMap(([key, [last, ...older]]) => {
    if (last === undefined) return [];
    const bases = [last, ...older].map(({ document }) => document);
    return [{ key, path: last.path, text: null, document: last.document, bases }];
  });
}

const mayBeGone = /^(page|project|highlight):/;

/** Null when it went well. */
async function writeOne(
  { folder, words, reach, target, printer }: ExportRun,
  file: PlannedFile,
  sum: ReturnType<typeof createSum>,
  waiting: ExportToRemember[],
): Promise<FolderProblem | null> {
  const { key, path, bases } = file;
  const read = await folder.read(path);
  if (read.kind === 'refused') return read.problem;
  const remembered = (document: ExportedDocument): ExportToRemember => ({
    ...{ target, key, path, document },
    layout: printer.layout.id,
  });
  if (read.text === null) {
    // The reader threw away what the library no longer holds either.
    if (file.text === null) return null;
    const written = await folder.write(path, file.text);
    if (written.kind === 'refused') return written.problem;
    sum.added.push(path);
    waiting.push(remembered(file.document));
    return null;
  }
  const base = chooseBase(read.text, bases);
  const merged = mergeFile({ text: read.text, document: base }, toFresh(file, base, reach, words), words);
  if (merged.text === read.text) sum.unchanged += 1;
  else {
    const written = await folder.write(path, merged.text);
    if (written.kind === 'refused') return written.problem;
    sum.updated.push(path);
  }
  const count = merged.conflicts.length;
  if (count > 0) sum.conflicts.push({ path, text: merged.text, count });
  waiting.push(remembered(merged.document));
  return null;
}

function toFresh(
  { text, document }: PlannedFile,
  base: ExportedDocument | null,
  reach: ExportRun['reach'],
  { removed }: ExportRun['words'],
): ExportedDocument {
  if (text === null) return markAllRemoved(base ?? document, removed);
  return base !== null && reach === 'part' ? keepOthers(base, document) : document;
}

function createSum() {
  const added: string[] = [];
  const updated: string[] = [];
  const conflicts: ExportConflict[] = [];
  const sum = {
    ...{ added, updated, conflicts, unchanged: 0 },
    end: (kind: ExportResult['kind'], problem: FolderProblem | null, left: number): ExportResult => ({
      ...{ kind, problem, left, added, updated, conflicts },
      unchanged: sum.unchanged,
    }),
  };
  return sum;
}
