/** Lays typed arrays on a pack's index and checks once that no number in them points outside, so that looking up needs no checks. */
import type { PackHeader } from './read-sections';
import { kindCodes, longerFlag, sections } from './format';
import type { SectionName } from './format';
import type { HashTable } from './hash-table';
import { isDirectoryLength } from './hash-table';
import { createRefuser } from './pack-problem';
import type { PackOutcome, PackProblem } from './pack-problem';

/** The arrays of a pack's index, as they lie in the file. Named after their sections. */
export interface PackArrays {
  readonly description: Uint8Array;
  readonly names: HashTable;
  readonly nameFirst: Uint32Array;
  readonly candidateEntity: Uint32Array;
  readonly candidateCommonness: Uint16Array;
  readonly candidateTraits: Uint8Array;
  readonly aliasStart: Uint32Array;
  readonly aliasText: Uint8Array;
  readonly entities: HashTable;
  readonly entityTraits: Uint8Array;
  readonly idStart: Uint32Array;
  readonly idText: Uint8Array;
  readonly profileStart: Uint32Array;
  readonly profileText: Uint8Array;
  readonly recordStart: Uint32Array;
  readonly recordLength: Uint32Array;
  readonly links: HashTable;
  readonly linkEntity: Uint32Array;
}

/**
 * Reads and checks the arrays: one pass over the numbers, about 20 ms for a million names.
 * @param index the file from its first byte to the end of the index at least.
 */
export function readArrays(index: Uint8Array, header: PackHeader, file: string): PackOutcome<PackArrays> {
  const refuse = createRefuser(file);
  const recordsOffset = header.sections.records.offset;
  if (index.length < recordsOffset) return refuse('truncated', index.length, 'the index is cut short');
  // Typed arrays must lie at a multiple of their element: a view into a larger buffer (Node pools small files) is moved once.
  const aligned = index.byteOffset % 8 === 0 ? index : index.slice(0, recordsOffset);
  const arrays = layArrays(aligned, header);
  const problem = findWrongNumber(arrays, header);
  return problem === null ? { kind: 'read', value: arrays } : refuse('damaged', problem.offset, problem.text);
}

function layArrays(index: Uint8Array, header: PackHeader): PackArrays {
  const place = (name: SectionName): [ArrayBufferLike, number, number] => {
    const { offset, length } = header.sections[name];
    return [index.buffer, index.byteOffset + offset, length / sections[name].elementBytes];
  };
  const u8 = (name: SectionName) => new Uint8Array(...place(name));
  const u32 = (name: SectionName) => new Uint32Array(...place(name));
  return {
    description: u8('description'),
    names: { high: u32('nameHigh'), low: u32('nameLow'), directory: u32('nameDirectory') },
    nameFirst: u32('nameFirst'),
    candidateEntity: u32('candidateEntity'),
    candidateCommonness: new Uint16Array(...place('candidateCommonness')),
    candidateTraits: u8('candidateTraits'),
    aliasStart: u32('aliasStart'),
    aliasText: u8('aliasText'),
    entities: { high: u32('entityHigh'), low: u32('entityLow'), directory: u32('entityDirectory') },
    entityTraits: u8('entityTraits'),
    idStart: u32('idStart'),
    idText: u8('idText'),
    profileStart: u32('profileStart'),
    profileText: u8('profileText'),
    recordStart: u32('recordStart'),
    recordLength: u32('recordLength'),
    links: { high: u32('linkHigh'), low: u32('linkLow'), directory: u32('linkDirectory') },
    linkEntity: u32('linkEntity'),
  };
}

/** Something wrong at a place in the file. */
type Wrong = Pick<PackProblem, 'offset' | 'text'>;

function findWrongNumber(arrays: PackArrays, { sections: spans }: PackHeader): Wrong | null {
  const names = arrays.names.high.length;
  const candidates = arrays.candidateEntity.length;
  const entities = arrays.entities.high.length;
  const links = arrays.links.high.length;
  const count = (name: SectionName, expected: number): Wrong | null => {
    const { offset, length } = spans[name];
    const found = length / sections[name].elementBytes;
    return found === expected
      ? null
      : { offset, text: `section ${name} holds ${String(found)} numbers instead of ${String(expected)}` };
  };
  const starts = (name: SectionName, values: Uint32Array, end: number, mask = 0xffff_ffff): Wrong | null => {
    let previous = 0;
    for (let at = 0; at < values.length; at++) {
      const value = ((values[at] ?? 0) & mask) >>> 0;
      if (value < previous || value > end)
        return { offset: spans[name].offset + 4 * at, text: `section ${name} points outside or backwards` };
      previous = value;
    }
    return null;
  };
  const below = (name: SectionName, values: Uint32Array, limit: number): Wrong | null => {
    // A loop, because a callback for each of a million numbers would be most of the time that opening takes.
    for (let at = 0; at < values.length; at++) {
      if ((values[at] ?? 0) >= limit)
        return { offset: spans[name].offset + 4 * at, text: `section ${name} points outside` };
    }
    return null;
  };
  const directory = (name: SectionName, values: Uint32Array, end: number): Wrong | null =>
    isDirectoryLength(values.length)
      ? starts(name, values, end)
      : { offset: spans[name].offset, text: `section ${name} has no directory's length` };
  return (
    count('nameLow', names) ??
    count('nameFirst', names + 1) ??
    count('candidateCommonness', candidates) ??
    count('candidateTraits', candidates) ??
    count('aliasStart', candidates + 1) ??
    count('entityLow', entities) ??
    count('entityTraits', entities) ??
    count('idStart', entities + 1) ??
    count('profileStart', entities + 1) ??
    count('recordStart', entities) ??
    count('recordLength', entities) ??
    count('linkLow', links) ??
    count('linkEntity', links) ??
    directory('nameDirectory', arrays.names.directory, names) ??
    directory('entityDirectory', arrays.entities.directory, entities) ??
    directory('linkDirectory', arrays.links.directory, links) ??
    starts('nameFirst', arrays.nameFirst, candidates, longerFlag - 1) ??
    starts('aliasStart', arrays.aliasStart, arrays.aliasText.length) ??
    starts('idStart', arrays.idStart, arrays.idText.length) ??
    starts('profileStart', arrays.profileStart, arrays.profileText.length) ??
    below('candidateEntity', arrays.candidateEntity, entities) ??
    below('linkEntity', arrays.linkEntity, entities) ??
    findWrongTraits(arrays, spans.entityTraits.offset) ??
    findWrongRecord(arrays, spans.records.length, spans.recordStart.offset)
  );
}

function findWrongTraits(arrays: PackArrays, offset: number): Wrong | null {
  const kinds = Object.keys(kindCodes).length;
  const at = arrays.entityTraits.findIndex((traits) => (traits & 0x1f) >= kinds);
  return at === -1 ? null : { offset: offset + at, text: 'an entity of an unknown kind' };
}

function findWrongRecord(arrays: PackArrays, recordsLength: number, offset: number): Wrong | null {
  let total = 0;
  for (let at = 0; at < arrays.recordStart.length; at++) {
    const length = arrays.recordLength[at] ?? 0;
    total += length;
    // Records that overlap would let a small file ask for endless work.
    if ((arrays.recordStart[at] ?? 0) + length > recordsLength || total > recordsLength) {
      return { offset: offset + 4 * at, text: 'a record that ends outside the file or overlaps another' };
    }
  }
  return null;
}
