/** Records for tests: only what a test is about needs to be said. */
import type { Alias, EntityId, EntityRecord } from '@/lib/core/entities/record';
import type { PackTitle } from '@/lib/knowledge/format';
import { readPack } from '@/lib/knowledge/read-pack';
import type { Pack } from '@/lib/knowledge/read-pack';
import { writePack } from '@/lib/knowledge/write-pack';

/** What a test pack says about itself. */
export const testTitle: PackTitle = {
  name: 'Test',
  language: 'en',
  asOf: '2026-08',
  licence: 'CC0',
  sources: ['by hand'],
};

/** An id that the test vouches for. */
export function entityId(text: string): EntityId {
  return text as EntityId;
}

/** A full name in English. */
export function alias(text: string, more: Partial<Alias> = {}): Alias {
  return { text, use: 'name', casing: 'capital', commonness: 1, language: 'en', ...more };
}

/** A person about whom nothing else is known. */
export function makeRecord(id: string, name: string, more: Partial<EntityRecord> = {}): EntityRecord {
  return {
    id: entityId(id),
    kind: 'person',
    name,
    aliases: [alias(name)],
    description: '',
    life: null,
    events: [],
    facts: [],
    related: [],
    seatOf: null,
    context: [],
    wikipedia: null,
    wikidata: null,
    asOf: '2026',
    ...more,
  };
}

/** The pack of these records, written and opened. */
export function makePack(records: readonly EntityRecord[], title: PackTitle = testTitle): Pack {
  const outcome = readPack(writePack(records, title).bytes, 'test.pack');
  if (outcome.kind === 'refused') throw new Error(outcome.problem.text);
  return outcome.value;
}
