/** Makes a whole pack in memory: for the starter pack, tests and small merges. A dump goes through `pack-assembler` and a file. */
import type { EntityRecord } from '@/lib/core/entities/record';
import { crc32 } from './crc32';
import type { PackTitle } from './format';
import { createPackAssembler } from './pack-assembler';

/** A pack file, and the records that did not fit into it. */
export interface WrittenPack {
  readonly bytes: Uint8Array;
  readonly refused: readonly EntityRecord[];
}

/** Writes records into one pack; the same records in any order give the same bytes. */
export function writePack(records: readonly EntityRecord[], title: PackTitle): WrittenPack {
  const assembler = createPackAssembler();
  const refused: EntityRecord[] = [];
  const chunks: Uint8Array[] = [];
  let length = 0;
  let checksum = 0;
  for (const record of records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    const added = assembler.add(record);
    if (added.kind === 'refused') {
      refused.push(record);
      continue;
    }
    chunks.push(added.bytes);
    length += added.bytes.length;
    checksum = crc32(added.bytes, checksum);
  }
  const index = assembler.finish(title, { length, checksum });
  const bytes = new Uint8Array(index.length + length);
  bytes.set(index);
  let at = index.length;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes, refused };
}
