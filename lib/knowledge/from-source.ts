/** Turns hand-written source files into records. What cannot be used is left out and told; nothing is guessed but defaults. */
import { factKeys } from '@/lib/core/entities/record';
import type { Alias, EntityRecord, Fact, Holder } from '@/lib/core/entities/record';
import { parseSource } from './parse-source';
import type { PlacedEntity, SourceInput } from './parse-source';
import type { SourceEntity } from './source';
import { toAliases } from './source-aliases';
import { toHolders } from './source-holders';
import { toEvents, toLife } from './source-events';
import type { SourceProblem } from './source-problem';
import { toStarterId } from './starter-id';

/** Records, and everything that was wrong on the way. */
export interface SourceRecords {
  readonly records: readonly EntityRecord[];
  /** The entities the records were made of, in the same order. */
  readonly entities: readonly PlacedEntity[];
  readonly problems: readonly SourceProblem[];
}

/** The records of all files together: names shared between files share their commonness, ids may refer across files. */
export function fromSource(inputs: readonly SourceInput[]): SourceRecords {
  const { entities, problems } = parseSource(inputs);
  const unique = new Map<string, PlacedEntity>();
  for (const placed of entities) {
    const { id } = placed.entity;
    const before = unique.get(id);
    if (before === undefined) unique.set(id, placed);
    else
      problems.push({
        severity: 'left-out',
        file: placed.file,
        id,
        path: 'id',
        text: `stands already in ${before.file}`,
      });
  }
  const kept = [...unique.values()];
  const aliases = toAliases(kept.map(({ entity }) => entity));
  const holders = toHolders(kept.map(({ entity }) => entity));
  const records = kept
    .map((placed, index) => toRecord(placed, aliases[index] ?? [], (id) => unique.has(id), problems))
    .map((record) => withHolders(record, holders.get(record.id) ?? []));
  return { records, entities: kept, problems };
}

function toRecord(
  placed: PlacedEntity,
  aliases: Alias[],
  exists: (id: string) => boolean,
  problems: SourceProblem[],
): EntityRecord {
  const { entity, file, asOf } = placed;
  const report = (path: string, text: string, severity: SourceProblem['severity'] = 'left-out'): void => {
    problems.push({ severity, file, id: entity.id, path, text });
  };
  const { events, wrongPaths } = toEvents(entity);
  for (const path of wrongPaths) report(path, 'not an EDTF date');
  const isKnown = (id: string, path: string): boolean => {
    if (!exists(id)) report(path, `there is no ${id}`);
    return exists(id);
  };
  const related = (entity.related ?? []).filter((id, index) => isKnown(id, `related.${String(index)}`));
  const seatOf = entity.seatOf !== undefined && isKnown(entity.seatOf, 'seatOf') ? toStarterId(entity.seatOf) : null;
  entity.offices?.forEach(({ of }, index) => {
    if (of !== undefined && !exists(of)) report(`offices.${String(index)}.of`, `there is no ${of}`, 'wrong');
  });
  return {
    id: toStarterId(entity.id),
    kind: entity.kind,
    name: entity.name,
    aliases,
    description: entity.description,
    ...(entity.gender === undefined ? {} : { gender: entity.gender }),
    life: toLife(entity),
    events,
    facts: toFacts(entity),
    related: related.map(toStarterId),
    seatOf,
    context: (entity.context ?? []).map((word) => word.toLowerCase()),
    wikipedia: entity.wikipedia,
    wikidata: entity.wikidata,
    asOf,
  };
}

function withHolders(record: EntityRecord, holders: Holder[]): EntityRecord {
  return holders.length === 0 ? record : { ...record, holders };
}

function toFacts(entity: SourceEntity): Fact[] {
  const written = Object.entries(entity.facts ?? {}).flatMap(([name, value]) => {
    const key = factKeys.find((known) => known === name);
    return key === undefined ? [] : [{ key, value }];
  });
  if (entity.capital === undefined || written.some(({ key }) => key === 'capital')) return written;
  return [{ key: 'capital', value: entity.capital }, ...written];
}
