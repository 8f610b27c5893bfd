/** `pack merge A B… -o OUT`: several packs as one file; what A says leads, the others fill gaps. */
import type { EntityRecord } from '@/lib/core/entities/record';
import { openPacks } from '@/lib/knowledge/open-packs';
import { writePack } from '@/lib/knowledge/write-pack';
import { openFile, UsageError } from './open-file';
import { formatCount } from './terminal';
import { writeAtomic } from './write-atomic';

/** Merges the packs and tells what came out. */
export async function merge(files: readonly string[], out: string): Promise<string> {
  const packs = await Promise.all(files.map(openFile));
  const [lead] = packs;
  if (lead === undefined) throw new UsageError('There is nothing to merge.');
  const joined = openPacks(packs.map((index) => ({ rank: 'imported', index, readRecord: (id) => index.record(id) })));
  const records = new Map<string, EntityRecord>();
  for (const pack of packs) {
    for (const id of pack.ids()) {
      const record = await joined.record(id);
      if (record !== null) records.set(record.id, record);
    }
  }
  const distinct = (read: (pack: (typeof packs)[number]) => readonly string[]): string[] => [
    ...new Set(packs.flatMap(read)),
  ];
  const title = {
    name: distinct((pack) => [pack.info.name])
      .join(' + ')
      .slice(0, 200),
    language: lead.info.language,
    asOf: lead.info.asOf,
    licence: distinct((pack) => [pack.info.licence])
      .join('; ')
      .slice(0, 500),
    sources: distinct((pack) => pack.info.sources).slice(0, 50),
  };
  const { bytes } = writePack([...records.values()], title);
  await writeAtomic(out, [bytes]);
  return `${out}: ${formatCount(records.size)} entities of ${packs.map((pack) => formatCount(pack.info.counts.entities)).join(' + ')}`;
}
