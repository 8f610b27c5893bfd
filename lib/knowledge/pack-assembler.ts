/**
 * Makes a pack one record at a time: the index grows in memory as numbers, the records' bytes are handed back for the caller to put away
 * (in memory or in a file). The index does not depend on the order in which records were added.
 */
import type { EntityRecord } from '@/lib/core/entities/record';
import { arrangeIndex } from './arrange-index';
import type { ArrangedIndex } from './arrange-index';
import { maxRecordBytes } from './format';
import type { PackDescription, PackTitle } from './format';
import { createGrownIndex, growIndex } from './grown-index';
import { layOutPack } from './lay-out-pack';
import type { IndexSections } from './lay-out-pack';
import { spellingFingerprint } from './spelling';

/** What became of a record. */
export type AddedRecord =
  { readonly kind: 'added'; readonly bytes: Uint8Array } | { readonly kind: 'refused'; readonly reason: 'too-long' };

/** A pack in the making. */
export interface PackAssembler {
  /** Takes a record into the index; its bytes must follow those of the record before. */
  add(record: EntityRecord): AddedRecord;
  /**
   * The file's bytes up to its records. When two records had one id, the first has won and the aliases of both lead to it.
   * @param records length and checksum of all bytes that `add` gave.
   */
  finish(title: PackTitle, records: { readonly length: number; readonly checksum: number }): Uint8Array;
}

const encoder = new TextEncoder();

/** Makes an assembler. */
export function createPackAssembler(): PackAssembler {
  const grown = createGrownIndex();
  let recordsLength = 0;
  let events = 0;
  return {
    add(record) {
      const bytes = encoder.encode(JSON.stringify(record));
      if (bytes.length > maxRecordBytes) return { kind: 'refused', reason: 'too-long' };
      growIndex(grown, record, { start: recordsLength, length: bytes.length });
      recordsLength += bytes.length;
      events += record.events.length;
      return { kind: 'added', bytes };
    },
    finish(title, records) {
      const index = arrangeIndex(grown);
      const counts = { entities: index.entityTraits.length, aliases: index.candidateEntity.length, events };
      return layOutPack(toSections(index, { ...title, spelling: spellingFingerprint(), counts }), records);
    },
  };
}

function toSections(index: ArrangedIndex, description: PackDescription): IndexSections {
  return {
    description: encoder.encode(JSON.stringify(description)),
    nameHigh: toBytes(index.names.high),
    nameLow: toBytes(index.names.low),
    nameFirst: toBytes(index.nameFirst),
    nameDirectory: toBytes(index.names.directory),
    candidateEntity: toBytes(index.candidateEntity),
    candidateCommonness: toBytes(index.candidateCommonness),
    candidateTraits: index.candidateTraits,
    aliasStart: toBytes(index.aliasStart),
    aliasText: index.aliasText,
    entityHigh: toBytes(index.entities.high),
    entityLow: toBytes(index.entities.low),
    entityDirectory: toBytes(index.entities.directory),
    entityTraits: index.entityTraits,
    idStart: toBytes(index.idStart),
    idText: index.idText,
    profileStart: toBytes(index.profileStart),
    profileText: index.profileText,
    recordStart: toBytes(index.recordStart),
    recordLength: toBytes(index.recordLength),
    linkHigh: toBytes(index.links.high),
    linkLow: toBytes(index.links.low),
    linkDirectory: toBytes(index.links.directory),
    linkEntity: toBytes(index.linkEntity),
  };
}

/** Every machine that runs a browser today is little-endian, and so is the file. */
function toBytes(values: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
