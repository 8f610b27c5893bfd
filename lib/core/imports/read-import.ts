/** Finds out of which tool a file is, and reads its records. Files are told by what stands in them, never by their names. */
import { findAnnotations, readAnnotations } from '../web-annotation/read-annotations';
import { findHypothesisRows, readHypothesis } from './hypothesis';
import type { AsideRecord, ImportFormat, ImportStep, ImportedRecord } from './imported';
import { findMarksPages, readMarks } from './marks';
import { findClipperPages, readClipper } from './obsidian-clipper';
import { findReadwiseTable, readReadwise } from './readwise-csv';

/** All records of a file. */
export interface ImportedFile {
  readonly format: ImportFormat;
  readonly records: readonly ImportedRecord[];
  readonly aside: readonly AsideRecord[];
}

/** What a file comes to: its records, or why it has none. */
export type ImportRead =
  | { readonly kind: 'read'; readonly file: ImportedFile }
  | { readonly kind: 'refused'; readonly problem: 'broken-json' | 'unknown-format' };

/** Records between two breaths of the caller. */
const recordsAtOnce = 200;

/** Yields how many records were read. */
export function* readImport(text: string): Generator<number, ImportRead> {
  const opened = openText(text);
  if (typeof opened === 'string') return { kind: 'refused', problem: opened };
  const records: ImportedRecord[] = [];
  const aside: AsideRecord[] = [];
  for (const step of opened.steps) {
    if (step.kind === 'record') records.push(step.record);
    else aside.push({ index: step.index, reason: step.reason });
    if ((records.length + aside.length) % recordsAtOnce === 0) yield records.length + aside.length;
  }
  return { kind: 'read', file: { format: opened.format, records, aside } };
}

interface Opened {
  readonly format: ImportFormat;
  readonly steps: Generator<ImportStep, void>;
}

function openText(marked: string): Opened | 'broken-json' | 'unknown-format' {
  const text = marked.replace(/^\ufeff/, '');
  const table = findReadwiseTable(text);
  if (table !== null) return { format: 'readwise', steps: readReadwise(table) };
  if (!/^\s*[[{]/.test(text)) return 'unknown-format';
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return 'broken-json';
  }
  return openJson(parsed) ?? 'unknown-format';
}

function openJson(parsed: unknown): Opened | null {
  const annotations = findAnnotations(parsed);
  if (annotations !== null) return { format: 'web-annotation', steps: readAnnotations(annotations) };
  const marks = findMarksPages(parsed);
  if (marks !== null) return { format: 'marks', steps: readMarks(marks) };
  const clipper = findClipperPages(parsed);
  if (clipper !== null) return { format: 'obsidian-clipper', steps: readClipper(clipper) };
  const rows = findHypothesisRows(parsed);
  return rows === null ? null : { format: 'hypothesis', steps: readHypothesis(rows) };
}
