/** Puts sections one behind the other and writes the header that finds them: the last step of making a pack. */
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

/** The bytes of every section that lies before the records. */
export type IndexSections = Readonly<Record<Exclude<SectionName, 'records'>, Uint8Array>>;

/** The largest file: offsets have 32 bits. */
export const maxPackBytes = 0xffff_ffff;

/**
 * The file's bytes up to its records.
 * @param records length and checksum of the records' bytes, which the caller writes behind.
 * @throws when the file would be larger than 32 bits can say; a builder stops long before.
 */
export function layOutPack(
  index: IndexSections,
  records: { readonly length: number; readonly checksum: number },
): Uint8Array {
  const tableEnd = headerOffsets.table + sectionNames.length * sectionRowBytes;
  const rows: { code: number; offset: number; length: number; checksum: number; bytes: Uint8Array | null }[] = [];
  let end = tableEnd;
  for (const name of sectionNames) {
    const offset = Math.ceil(end / sectionAlignment) * sectionAlignment;
    const bytes = name === 'records' ? null : index[name];
    const { length, checksum } = bytes === null ? records : { length: bytes.length, checksum: crc32(bytes) };
    rows.push({ code: sections[name].code, offset, length, checksum, bytes });
    end = offset + length;
  }
  if (end > maxPackBytes) throw new RangeError('A pack cannot be larger than 4 GiB.');
  const file = new Uint8Array(end - records.length);
  const view = new DataView(file.buffer);
  rows.forEach(({ code, offset, length, checksum, bytes }, row) => {
    const at = headerOffsets.table + row * sectionRowBytes;
    view.setUint32(at, code, true);
    view.setUint32(at + 4, offset, true);
    view.setUint32(at + 8, length, true);
    view.setUint32(at + 12, checksum, true);
    if (bytes !== null) file.set(bytes, offset);
  });
  file.set(packMagic);
  view.setUint32(headerOffsets.version, packVersion, true);
  view.setUint32(headerOffsets.fileLength, end, true);
  view.setUint32(headerOffsets.sectionCount, rows.length, true);
  view.setUint32(headerOffsets.checksum, crc32(file.subarray(headerOffsets.version, tableEnd)), true);
  return file;
}
