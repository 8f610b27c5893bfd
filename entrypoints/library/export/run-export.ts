/** The ways out of the library: each makes the files anew, of the rows as they are at that moment, and tells what became of them. */
import type { ExportWork } from '@/components/export/export';
import { toSafeName } from '@/lib/core/export/filenames/safe-name';
import { zipInSlices } from '@/lib/core/export/zip-files';
import { systemClock } from '@/lib/platform/clock';
import { writeClipboard } from '@/lib/platform/clipboard';
import { downloadFile } from '@/lib/platform/downloads';
import type { OutgoingFile } from '@/lib/platform/downloads';
import { downloadTarget } from '@/lib/store/exports';
import type { Read } from '@/lib/store/outcome';
import type { Store } from '@/lib/store/create-store';
import { exportInto } from '@/lib/surfaces/export/export-into';
import type { ExportResult, ExportRun } from '@/lib/surfaces/export/export-into';
import { isMarkdown } from '@/lib/surfaces/export/export-format';
import type { ExportFormat } from '@/lib/surfaces/export/export-format';
import type { ExportSubject } from '@/lib/surfaces/export/export-subject';
import { matchPicked } from '@/lib/surfaces/export/match-picked';
import { createPickedFolder } from '@/lib/surfaces/export/picked-folder';
import type { PickedFile } from '@/lib/surfaces/export/picked-folder';
import { createNotesPrinter, printFile } from '@/lib/surfaces/export/print-subject';
import type { NotesPrinter, PrintWishes } from '@/lib/surfaces/export/print-subject';
import type { SubjectRows } from '@/lib/surfaces/export/read-subject';
import { inSlices } from '@/lib/surfaces/in-slices';
import type { OpenFolder } from './use-folder';

/** What is exported, how, and how it is followed and stopped. */
export interface ExportJob {
  readonly store: Pick<Store, 'exports'>;
  readonly subject: ExportSubject;
  readonly read: () => Promise<Read<SubjectRows>>;
  readonly format: ExportFormat;
  readonly wishes: PrintWishes;
  readonly signal: AbortSignal;
  readonly progressed: (share: number | null) => void;
}

const noRows = { kind: 'done', value: [] } as const;
const stopped: ExportWork = { kind: 'idle' };

/** Puts all of it on the clipboard, as one text. */
export async function copyExport(job: ExportJob): Promise<ExportWork> {
  const made = await makeFiles(job, 'files');
  const one = made.kind === 'done' && made.files.length > 1 ? await makeFiles(job, 'one') : made;
  if (one.kind !== 'done') return one.work;
  const text = one.files.map(textOf).join('');
  return (await writeClipboard(text.replace(/^\ufeff/, ''))) ? { kind: 'copied' } : { kind: 'failed', reason: 'copy' };
}

/** Hands one file over, or an archive of several, and remembers what was in them. */
export async function downloadExport(job: ExportJob): Promise<ExportWork> {
  const made = await makeFiles(job, job.wishes.form);
  if (made.kind !== 'done') return made.work;
  return (await handOver(made.files, made.name, job)) ? { kind: 'downloaded' } : stopped;
}

/** Merges it into a folder. */
export async function exportToFolder(job: ExportJob, { folder, target, name }: OpenFolder): Promise<ExportWork> {
  const begun = await beginNotes(job, job.wishes.form);
  if (begun.kind !== 'done') return begun.work;
  // A folder of downloads is new: nothing was exported there before.
  const rows = target === downloadTarget ? noRows : await job.store.exports.listOf(target);
  if (rows.kind === 'refused') return { kind: 'failed', reason: rows.reason };
  const outcome = await exportInto({ ...toRun(job, begun), folder, target, rows: rows.value });
  return { kind: 'ended', place: name, outcome };
}

/** Merges it into files that the reader brought, and hands those over that changed, with what is new. */
export async function updateFiles(job: ExportJob, picked: readonly PickedFile[]): Promise<ExportWork> {
  const begun = await beginNotes(job, job.wishes.form);
  if (begun.kind !== 'done') return begun.work;
  const rows = await job.store.exports.listOf(downloadTarget);
  if (rows.kind === 'refused') return { kind: 'failed', reason: rows.reason };
  const printed = await inSlices(listAll(begun.printer), job.signal);
  if (printed === null) return stopped;
  const paths = matchPicked(picked, printed.value);
  if (paths.size === 0) return { kind: 'failed', reason: 'no-match' };
  const known = new Set(rows.value.map(({ key }) => key));
  const folder = createPickedFolder(picked);
  const outcome = await exportInto({
    ...toRun(job, begun),
    ...{ folder, paths, target: downloadTarget, rows: rows.value },
    // What was exported before and is not among the files lies elsewhere; what never was is new.
    isWanted: (key) => paths.has(key) || !known.has(key),
  });
  if (outcome.kind === 'done') await handOver(toFiles(folder.written()), begun.rows.scope.name, job);
  return { kind: 'ended', place: null, outcome };
}

function* listAll(printer: NotesPrinter) {
  const files = [];
  for (const file of printer.print({})) {
    if (file !== null) files.push(file);
    yield;
  }
  return files;
}

interface Begun {
  readonly kind: 'done';
  readonly rows: SubjectRows;
  readonly printer: NotesPrinter;
}
interface Ended {
  readonly kind: 'ended';
  readonly work: ExportWork;
}

async function beginNotes(job: ExportJob, form: PrintWishes['form']): Promise<Begun | Ended> {
  const rows = await job.read();
  if (rows.kind === 'refused') return { kind: 'ended', work: { kind: 'failed', reason: rows.reason } };
  if (!isMarkdown(job.format)) return { kind: 'ended', work: stopped };
  // What is wrong with a template stands beside it.
  const made = createNotesPrinter(rows.value, job.format, { ...job.wishes, form }, () => undefined);
  if (made.kind === 'faults') return { kind: 'ended', work: stopped };
  return { kind: 'done', rows: rows.value, printer: made.printer };
}

function toRun({ store, subject, wishes, signal, progressed }: ExportJob, { rows, printer }: Begun) {
  const isAll = subject.kind === 'everything' && wishes.form === 'files';
  const reach: ExportRun['reach'] = rows.isPartial ? 'part' : isAll ? 'all' : 'whole';
  return { printer, reach, words: wishes.words, store: store.exports, signal, progressed };
}

type Made = { readonly kind: 'done'; readonly files: readonly OutgoingFile[]; readonly name: string } | Ended;

/** The files as if there had been none before. */
async function makeFiles(job: ExportJob, form: PrintWishes['form']): Promise<Made> {
  const { format, wishes, signal, progressed } = job;
  progressed(null);
  if (!isMarkdown(format)) {
    const rows = await job.read();
    if (rows.kind === 'refused') return { kind: 'ended', work: { kind: 'failed', reason: rows.reason } };
    const printed = await inSlices(printFile(rows.value, format, wishes), signal);
    return printed === null
      ? { kind: 'ended', work: stopped }
      : { kind: 'done', files: [printed.value], name: rows.value.scope.name };
  }
  const begun = await beginNotes(job, form);
  if (begun.kind !== 'done') return begun;
  const folder = createPickedFolder([]);
  const result: ExportResult = await exportInto({
    ...toRun(job, begun),
    ...{ folder, target: downloadTarget, rows: [] },
  });
  if (result.kind === 'stopped') return { kind: 'ended', work: stopped };
  return { kind: 'done', files: toFiles(folder.written()), name: begun.rows.scope.name };
}

function toFiles(written: readonly PickedFile[]): readonly OutgoingFile[] {
  return written.map(({ path, text }) => ({ name: path, mediaType: 'text/markdown', parts: [text] }));
}

/** What is exported is text, in strings. */
function textOf({ parts }: OutgoingFile): string {
  return parts.filter((part) => typeof part === 'string').join('');
}

/** False when it was stopped. */
async function handOver(files: readonly OutgoingFile[], name: string, { signal }: ExportJob): Promise<boolean> {
  const [only] = files;
  if (only === undefined) return true;
  if (files.length === 1) {
    downloadFile({ ...only, name: only.name.slice(only.name.lastIndexOf('/') + 1) });
    return true;
  }
  const modifiedAt = systemClock();
  const entries = files.map((file) => ({ name: file.name, text: textOf(file), modifiedAt }));
  const packed = await inSlices(zipInSlices(entries), signal);
  if (packed === null) return false;
  downloadFile({ name: `${toSafeName(name) || 'Backstory'}.zip`, mediaType: 'application/zip', parts: packed.value });
  return true;
}
