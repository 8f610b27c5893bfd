/** The result of an export before it is made: the first files as they will be, printed anew whenever the form changes. */
import { useEffect, useState } from 'preact/hooks';
import type { ExportPreview, PreviewFile } from '@/components/export/export';
import type { PartFault } from '@/lib/core/export/templates/read-template';
import type { Read } from '@/lib/store/outcome';
import { isMarkdown } from '@/lib/surfaces/export/export-format';
import type { ExportFormat } from '@/lib/surfaces/export/export-format';
import { createNotesPrinter, printFile } from '@/lib/surfaces/export/print-subject';
import type { PrintWishes } from '@/lib/surfaces/export/print-subject';
import type { SubjectRows } from '@/lib/surfaces/export/read-subject';
import { inSlices } from '@/lib/surfaces/in-slices';

/** What is shown, and what is wrong with the template. */
export interface Preview {
  readonly preview: ExportPreview;
  readonly faults: readonly PartFault[];
}

/** More would take long to draw, and nobody reads it. In UTF-16 code units. */
const mostShown = 60_000;
const mostFiles = 40;

const loading: Preview = { preview: { kind: 'loading' }, faults: [] };

/** @param format, wishes The same objects for as long as the same is meant. */
export function usePreview(rows: Read<SubjectRows> | null, format: ExportFormat, wishes: PrintWishes): Preview {
  const [preview, setPreview] = useState(loading);
  useEffect(() => {
    if (rows === null) {
      setPreview(loading);
      return undefined;
    }
    const ending = new AbortController();
    void printPreview(rows, format, wishes, ending.signal).then((printed) => {
      if (printed !== null) setPreview(printed);
    });
    return () => ending.abort();
  }, [rows, format, wishes]);
  return preview;
}

/** Null when it was stopped. */
async function printPreview(
  rows: Read<SubjectRows>,
  format: ExportFormat,
  wishes: PrintWishes,
  signal: AbortSignal,
): Promise<Preview | null> {
  const faults: PartFault[] = [];
  if (rows.kind === 'refused') {
    const { reason } = rows;
    return { faults, preview: reason === 'gone' ? { kind: 'gone' } : { kind: 'refused', problem: reason } };
  }
  if (isEmpty(rows.value)) return { faults, preview: { kind: 'empty' } };
  const printing = printSome(rows.value, format, wishes, faults);
  if (printing === null) return { faults, preview: { kind: 'faults' } };
  const printed = await inSlices(printing, signal);
  return printed === null || signal.aborted ? null : { preview: printed.value, faults };
}

function isEmpty({ scope, articles }: SubjectRows): boolean {
  return articles.length === 0 && [...scope.projects].length === 0 && [...scope.dossiers].length === 0;
}

/** Null for a template that cannot be read; why is told in `faults`. */
function printSome(
  rows: SubjectRows,
  format: ExportFormat,
  wishes: PrintWishes,
  faults: PartFault[],
): Generator<void, ExportPreview> | null {
  if (!isMarkdown(format)) return printStart(rows, format, wishes);
  const made = createNotesPrinter(rows, format, wishes, (fault) => faults.push(fault));
  if (made.kind === 'done') return takeSome(made.printer.print({}));
  faults.push(...made.faults);
  return null;
}

function* takeSome(printing: Iterable<PreviewFile | null>): Generator<void, ExportPreview> {
  const files: PreviewFile[] = [];
  let length = 0;
  for (const file of printing) {
    yield;
    if (file === null) continue;
    if (files.length >= mostFiles || length >= mostShown) return { kind: 'ready', files, hasMore: true };
    const text = file.text.slice(0, mostShown - length);
    files.push({ path: file.path, text });
    length += file.text.length;
  }
  return files.length === 0 ? { kind: 'empty' } : { kind: 'ready', files, hasMore: length > mostShown };
}

function* printStart(
  rows: SubjectRows,
  format: Parameters<typeof printFile>[1],
  wishes: PrintWishes,
): Generator<void, ExportPreview> {
  const { name, parts } = yield* printFile(rows, format, wishes);
  const text = parts.filter((part) => typeof part === 'string').join('');
  const files = [{ path: name, text: text.slice(0, mostShown).replace(/^\ufeff/, '') }];
  return { kind: 'ready', files, hasMore: text.length > mostShown };
}
