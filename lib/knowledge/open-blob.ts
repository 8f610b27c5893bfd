/** Opens a pack that lies in a blob (a picked file, a row in IndexedDB): its index is read into memory, its records by slice when asked for. */
import type { OpenPack, PackRank } from './open-packs';
import { createRefuser } from './pack-problem';
import type { PackOutcome } from './pack-problem';
import { readPackIndex } from './read-pack';
import { headerReadBytes, readSections } from './read-sections';

/** Opens the pack, or says why not. A record whose bytes cannot be read any more is null. */
export async function openPackBlob(blob: Blob, file: string, rank: PackRank): Promise<PackOutcome<OpenPack>> {
  try {
    const header = readSections(await readSlice(blob, 0, headerReadBytes), blob.size, file);
    if (header.kind === 'refused') return header;
    const index = readPackIndex(await readSlice(blob, 0, header.value.sections.records.offset), blob.size, file);
    if (index.kind === 'refused') return index;
    return { kind: 'read', value: { rank, index: index.value, readRecord: createRecordReader(blob, index.value) } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'the browser gives no reason';
    return createRefuser(file)('unreadable', null, reason);
  }
}

function createRecordReader(blob: Blob, index: OpenPack['index']): OpenPack['readRecord'] {
  return async (id) => {
    const span = index.recordSpan(id);
    if (span === null) return null;
    try {
      return index.decodeRecord(id, await readSlice(blob, span.start, span.end));
    } catch {
      return null;
    }
  };
}

async function readSlice(blob: Blob, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(start, end).arrayBuffer());
}
