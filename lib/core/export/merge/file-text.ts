/** The text of a file as its parts: what editors and systems add to it is set aside and put back, so that a merge changes no byte it need not. */
import type { PropertyForm } from '../exported-file';

/** A file taken apart. Lines are without their ends. */
export interface FileText {
  readonly hasByteOrderMark: boolean;
  /** What new lines end in: the usual end of the file's own. */
  readonly lineEnd: '\n' | '\r\n';
  /** The lines of the properties, without fences; null for a file that has none. */
  readonly properties: readonly string[] | null;
  /** The lines around the properties, as they were written; empty where the form has none. */
  readonly fences: readonly string[];
  readonly body: readonly string[];
}

/** Takes a file apart. A carriage return stays with its line where lines end in different ways. */
export function readFileText(text: string, form: PropertyForm): FileText {
  const hasByteOrderMark = text.startsWith('\ufeff');
  const plain = hasByteOrderMark ? text.slice(1) : text;
  const feeds = plain.split('\n').length - 1;
  const pairs = plain.split('\r\n').length - 1;
  const lineEnd = feeds > 0 && pairs === feeds ? '\r\n' : '\n';
  const lines = plain.split(lineEnd);
  const end = findPropertiesEnd(lines, form);
  const usual = form === 'yaml' ? ['---', '---'] : [];
  if (end === null) return { hasByteOrderMark, lineEnd, properties: null, fences: usual, body: lines };
  const width = usual.length / 2;
  const fences = usual.map((fence, index) => lines[index * end] ?? fence);
  return { hasByteOrderMark, lineEnd, fences, properties: lines.slice(width, end), body: lines.slice(end + width) };
}

/** Puts a file together. What was taken apart comes back as it was. */
export function printFileText({ hasByteOrderMark, lineEnd, properties, fences, body }: FileText): string {
  const head = properties === null ? [] : [...fences.slice(0, 1), ...properties, ...fences.slice(1)];
  return (hasByteOrderMark ? '\ufeff' : '') + [...head, ...body].join(lineEnd);
}

/** The index behind the last line of properties (of YAML: of its closing fence); null for none. */
function findPropertiesEnd(lines: readonly string[], form: PropertyForm): number | null {
  if (form === 'logseq') {
    const end = lines.findIndex((line) => !logseqProperty.test(line));
    return end <= 0 ? null : end;
  }
  if (lines[0]?.trimEnd() !== '---') return null;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return end < 0 ? null : end;
}

const logseqProperty = /^[^\s:#-][^\s:]*:: /;
