/** Reads a pack's header and finds its sections. It believes nothing: afterwards every section lies inside the file, aligned, without overlap. */
import { crc32 } from './crc32';
import {
  headerOffsets,
  packMagic,
  packVersion,
  sectionAlignment,
  sectionNames,
  sectionRowBytes,
  sections,
} from './format';
import type { SectionName } from './format';
import { createRefuser } from './pack-problem';
import type { PackOutcome } from './pack-problem';

/** Where a section lies in the file. */
export interface SectionSpan {
  readonly offset: number;
  readonly length: number;
  readonly checksum: number;
}

export type PackSections = Readonly<Record<SectionName, SectionSpan>>;

/** The header of a pack file. */
export interface PackHeader {
  readonly fileLength: number;
  readonly sections: PackSections;
}

/** More sections than any version will have; a larger count is damage. */
const maxSections = 256;

/** How many bytes from the beginning hold the header of any pack this program can read. */
export const headerReadBytes = headerOffsets.table + maxSections * sectionRowBytes;

/**
 * Reads the header.
 * @param bytes the beginning of the file: at least `headerReadBytes`, or all of it.
 * @param fileLength how long the file is in truth.
 */
export function readSections(bytes: Uint8Array, fileLength: number, file: string): PackOutcome<PackHeader> {
  const refuse = createRefuser(file);
  if (packMagic.some((byte, index) => bytes[index] !== byte))
    return refuse('not-a-pack', 0, 'the file does not begin like a pack');
  if (bytes.length < headerOffsets.table) return refuse('truncated', bytes.length, 'the header is cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(headerOffsets.version, true);
  if (version !== packVersion) {
    return refuse(
      'wrong-version',
      headerOffsets.version,
      `format version ${String(version)}, this program reads ${String(packVersion)}`,
    );
  }
  const count = view.getUint32(headerOffsets.sectionCount, true);
  if (count > maxSections) return refuse('damaged', headerOffsets.sectionCount, `${String(count)} sections`);
  const tableEnd = headerOffsets.table + count * sectionRowBytes;
  if (tableEnd > bytes.length) return refuse('truncated', bytes.length, 'the section table is cut short');
  if (crc32(bytes.subarray(headerOffsets.version, tableEnd)) !== view.getUint32(headerOffsets.checksum, true)) {
    return refuse('damaged', headerOffsets.checksum, "the header's checksum is wrong");
  }
  const saidLength = view.getUint32(headerOffsets.fileLength, true);
  if (saidLength !== fileLength) {
    const kind = saidLength > fileLength ? 'truncated' : 'damaged';
    return refuse(
      kind,
      Math.min(saidLength, fileLength),
      `the file says ${String(saidLength)} bytes and has ${String(fileLength)}`,
    );
  }
  return readTable(view, count, tableEnd, fileLength, file);
}

function readTable(
  view: DataView,
  count: number,
  tableEnd: number,
  fileLength: number,
  file: string,
): PackOutcome<PackHeader> {
  const refuse = createRefuser(file);
  const found = new Map<number, SectionSpan>();
  let previousEnd = tableEnd;
  for (let row = 0; row < count; row++) {
    const at = headerOffsets.table + row * sectionRowBytes;
    const code = view.getUint32(at, true);
    const offset = view.getUint32(at + 4, true);
    const length = view.getUint32(at + 8, true);
    if (offset < previousEnd || offset % sectionAlignment !== 0)
      return refuse('damaged', at + 4, `section ${String(code)} begins at ${String(offset)}`);
    if (offset + length > fileLength) return refuse('damaged', at + 8, `section ${String(code)} ends outside the file`);
    if (found.has(code)) return refuse('damaged', at, `section ${String(code)} stands twice`);
    found.set(code, { offset, length, checksum: view.getUint32(at + 12, true) });
    previousEnd = offset + length;
  }
  const spans: Partial<Record<SectionName, SectionSpan>> = {};
  for (const name of sectionNames) {
    const { code, elementBytes } = sections[name];
    const span = found.get(code);
    if (span === undefined) return refuse('damaged', headerOffsets.table, `section ${name} is missing`);
    if (span.length % elementBytes !== 0) return refuse('damaged', span.offset, `section ${name} ends within a number`);
    spans[name] = span;
  }
  const records = found.get(sections.records.code);
  if (records === undefined || records.offset + records.length !== previousEnd) {
    return refuse('damaged', headerOffsets.table, 'the records are not at the end');
  }
  return { kind: 'read', value: { fileLength, sections: spans as PackSections } };
}
