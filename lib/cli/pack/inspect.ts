/** `pack inspect FILE [NAME|ID]`: what a pack is, or what it knows under a name, id, title or Wikidata id. */
import { entityIdSchema, entityKinds } from '@/lib/core/entities/record';
import type { EntityId } from '@/lib/core/entities/record';
import { nameWords } from '@/lib/core/text/normalise';
import type { Pack } from '@/lib/knowledge/read-pack';
import { openFile, UsageError } from './open-file';
import { printRecord } from './print-record';
import { formatCount, style } from './terminal';

/** Prints the pack, or the entities that `wanted` names. */
export async function inspect(file: string, wanted: string | null): Promise<string> {
  const pack = await openFile(file);
  if (wanted === null) return printPack(pack);
  const ids = findWanted(pack, wanted);
  if (ids.length === 0) throw new UsageError(`${file} knows nothing by “${wanted}”.`);
  const nameOf = (id: EntityId): string | null => pack.profile(id)?.name ?? null;
  return ids
    .flatMap((id) => pack.record(id) ?? [])
    .map((record) => printRecord(record, nameOf))
    .join(`\n\n${style('dim', '─'.repeat(96))}\n\n`);
}

function findWanted(pack: Pack, wanted: string): EntityId[] {
  const id = entityIdSchema.safeParse(wanted);
  if (id.success && pack.has(id.data)) return [id.data];
  const linked = pack.findLinked({ wikidata: /^Q\d+$/.test(wanted) ? wanted : null, title: wanted });
  const named = pack.find(nameWords(wanted))?.candidates.map(({ entityId }) => entityId) ?? [];
  return [...new Set(linked === null ? named : [linked, ...named])];
}

function printPack(pack: Pack): string {
  const { info } = pack;
  const byKind = new Map<string, number>();
  for (const id of pack.ids()) {
    const kind = pack.profile(id)?.kind ?? 'damaged';
    byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  }
  const rows: [string, string][] = [
    ['as of', info.asOf],
    ['language', info.language],
    ['licence', info.licence],
    ['sources', info.sources.join('; ')],
    ['entities', formatCount(info.counts.entities)],
    ['aliases', formatCount(info.counts.aliases)],
    ['events', formatCount(info.counts.events)],
  ];
  const kinds = [...entityKinds, 'damaged'].flatMap((kind): [string, string][] => {
    const count = byKind.get(kind);
    return count === undefined ? [] : [[kind, formatCount(count)]];
  });
  const print = ([label, value]: [string, string]): string => `  ${style('dim', label.padEnd(14))}${value}`;
  return [style('bold', info.name), ...rows.map(print), '', style('underline', 'Kinds'), ...kinds.map(print)].join(
    '\n',
  );
}
