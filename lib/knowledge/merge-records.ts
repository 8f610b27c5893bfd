/** Makes one record of what several packs say about one entity. The first pack leads; the others fill gaps and add what it does not tell. */
import { normaliseWord } from '@/lib/core/text/normalise';
import type { EntityEvent, EntityId, EntityRecord } from '@/lib/core/entities/record';

type Records = readonly [EntityRecord, ...EntityRecord[]];

/**
 * Merges records of one entity.
 * @param records the leading pack's first.
 * @param toCanonical the one id under which an entity of any pack is known.
 */
export function mergeRecords(records: Records, toCanonical: (id: EntityId) => EntityId): EntityRecord {
  const [lead] = records;
  const gender = firstKnown(records, (record) => record.gender ?? null);
  const seatOf = firstKnown(records, (record) => record.seatOf);
  const holders = unique(
    records.flatMap((record) => record.holders ?? []).map((held) => ({ ...held, holder: toCanonical(held.holder) })),
    ({ holder, role, date }) => `${holder} ${role} ${date.slice(0, 4)}`,
  );
  const related = unique(
    records.flatMap((record) => record.related.map(toCanonical)),
    (id) => id,
  );
  return {
    id: lead.id,
    kind: lead.kind,
    name: lead.name,
    aliases: unique(
      records.flatMap((record) => record.aliases),
      (alias) => `${alias.use} ${alias.text}`,
    ),
    description: chooseDescription(records),
    ...(gender === null ? {} : { gender }),
    life: firstKnown(records, (record) => record.life),
    events: mergeEvents(records),
    facts: unique(
      records.flatMap((record) => record.facts),
      (fact) => fact.key,
    ),
    related: related.filter((id) => id !== lead.id),
    seatOf: seatOf === null ? null : toCanonical(seatOf),
    ...(holders.length === 0 ? {} : { holders }),
    context: unique(
      records.flatMap((record) => record.context),
      (word) => word,
    ),
    wikipedia: firstKnown(records, (record) => record.wikipedia),
    wikidata: firstKnown(records, (record) => record.wikidata),
    asOf: lead.asOf,
  };
}

/** A whole sentence beats a bare phrase ("Korean politician"), whichever pack it stands in. */
function chooseDescription(records: Records): string {
  const written = records.map(({ description }) => description).filter((description) => description !== '');
  return written.find((description) => /[.!?。]["”’)]?$/.test(description)) ?? written[0] ?? '';
}

/** A birth, a death or a term of one office is told once, by the pack that leads among those who tell it. */
function mergeEvents(records: Records): EntityEvent[] {
  return unique(
    records.flatMap((record) => record.events),
    eventKey,
  );
}

function eventKey(event: EntityEvent): string {
  if (event.kind === 'birth' || event.kind === 'death') return event.kind;
  const year = event.date.slice(0, 4);
  if (event.kind === 'office') return `office ${year} ${normaliseText(event.role ?? event.text)}`;
  return `${event.date} ${normaliseText(event.text)}`;
}

function normaliseText(text: string): string {
  return text.split(/\s+/).map(normaliseWord).join(' ');
}

function firstKnown<T>(records: Records, read: (record: EntityRecord) => T | null): T | null {
  for (const record of records) {
    const value = read(record);
    if (value !== null) return value;
  }
  return null;
}

function unique<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const value of values) {
    const key = keyOf(value);
    if (!byKey.has(key)) byKey.set(key, value);
  }
  return [...byKey.values()];
}
