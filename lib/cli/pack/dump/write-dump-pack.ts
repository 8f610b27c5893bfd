/** The last step of a build: rows become records, records a pack file. Memory holds the index only; the file appears whole or not at all. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { crc32 } from '@/lib/knowledge/crc32';
import type { PackTitle } from '@/lib/knowledge/format';
import { maxPackBytes } from '@/lib/knowledge/lay-out-pack';
import { createPackAssembler } from '@/lib/knowledge/pack-assembler';
import { reducedRowSchema } from '@/lib/knowledge/wikidata/reduced-rows';
import { toRecord } from '@/lib/knowledge/wikidata/to-record';
import { UsageError } from '../open-file';
import { writeAtomic } from '../write-atomic';
import { readRows } from './read-rows';
import type { RowSurvey } from './survey-rows';
import type { WorkFolder } from './work-folder';

/** What was written. */
export interface WrittenDump {
  readonly entities: number;
  readonly events: number;
  readonly tooLong: number;
  readonly bytes: number;
}

/** Records gathered before they are written, in bytes. */
const bufferBytes = 4 << 20;

/** Writes the pack to `out`. */
export async function writeDumpPack(
  folder: WorkFolder,
  survey: RowSurvey,
  title: PackTitle,
  languages: readonly string[],
  out: string,
): Promise<WrittenDump> {
  const assembler = createPackAssembler();
  const records = await openRecords(folder.recordsPath);
  const counts = { entities: 0, events: 0, tooLong: 0 };
  for await (const row of readRows(folder.rowsPath, reducedRowSchema)) {
    if (row.row === 'class') continue;
    const kind = survey.kinds.get(row.entity.id);
    if (kind === undefined) continue;
    const record = toRecord(row.entity, kind, {
      labelOf: (item) => survey.labels.get(item) ?? null,
      isKept: (item) => survey.kinds.has(item),
      seatOf: (item) => survey.seats.get(item) ?? null,
      share: (name, sitelinks) => survey.weights.share(name, sitelinks),
      languages,
      asOf: survey.asOf,
    });
    const added = assembler.add(record);
    if (added.kind === 'refused') {
      counts.tooLong++;
      continue;
    }
    await records.append(added.bytes);
    counts.entities++;
    counts.events += record.events.length;
    if (records.length() > maxPackBytes)
      throw new UsageError('The pack would be larger than 4 GiB: ask for fewer kinds or more sitelinks.');
  }
  await records.close();
  const index = assembler.finish(title, { length: records.length(), checksum: records.checksum() });
  await writeAtomic(out, chain(index, createReadStream(folder.recordsPath) as AsyncIterable<Buffer>));
  return { ...counts, bytes: index.length + records.length() };
}

async function* chain(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function openRecords(path: string) {
  const file = await open(path, 'w');
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let length = 0;
  let checksum = 0;
  const flush = async (): Promise<void> => {
    await file.writeFile(Buffer.concat(waiting, waitingBytes));
    waiting = [];
    waitingBytes = 0;
  };
  return {
    length: () => length,
    checksum: () => checksum,
    async append(bytes: Uint8Array): Promise<void> {
      checksum = crc32(bytes, checksum);
      length += bytes.length;
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (waitingBytes >= bufferBytes) await flush();
    },
    async close(): Promise<void> {
      await flush();
      await file.close();
    },
  };
}
