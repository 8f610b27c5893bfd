/** Records as chance makes them: any name, alias, event and link that the schema allows, ids unique. */
import * as fc from 'fast-check';
import {
  aliasCasings,
  aliasUses,
  entityEventKinds,
  entityKinds,
  entityRecordSchema,
  factKeys,
} from '@/lib/core/entities/record';
import type { EntityRecord } from '@/lib/core/entities/record';

const word = fc.oneof(
  fc.constantFrom(
    'Kim',
    'Jong-un',
    'US',
    'us',
    'Łódź',
    'O’Neill',
    'São',
    'Tomé',
    '北京',
    'U.S.',
    'of',
    'the',
    'العربية',
  ),
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
);
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ').slice(0, 200));
const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
const date = fc.constantFrom(
  '1998',
  '2018-04-27',
  '199X',
  '18XX',
  '2010-07-01/2018-03-15',
  '2025-06-04/..',
  '-0043-03-15',
  '0000',
);
const id = fc.stringMatching(/^[a-z]{1,6}:[a-z0-9-]{1,12}$/);

const alias = fc.record({
  text: name,
  use: fc.constantFrom(...aliasUses),
  casing: fc.constantFrom(...aliasCasings),
  commonness: fc.integer({ min: 0, max: 10_000 }).map((units) => units / 10_000),
  language: fc.constantFrom('en', 'mul', 'ko'),
});

const record = fc
  .record(
    {
      id,
      kind: fc.constantFrom(...entityKinds),
      name,
      aliases: fc.array(alias, { maxLength: 6 }),
      description: fc.string({ maxLength: 100, unit: 'grapheme' }),
      gender: fc.constantFrom('female', 'male', 'other'),
      life: fc.option(date),
      events: fc.array(fc.record({ date, kind: fc.constantFrom(...entityEventKinds), text, source: text }), {
        maxLength: 5,
      }),
      facts: fc.array(fc.record({ key: fc.constantFrom(...factKeys), value: text }), { maxLength: 4 }),
      related: fc.array(id, { maxLength: 4 }),
      seatOf: fc.option(id),
      holders: fc.array(fc.record({ holder: id, role: text, title: text, date }), { minLength: 1, maxLength: 3 }),
      context: fc.array(text, { maxLength: 4 }),
      wikipedia: fc.option(text),
      wikidata: fc.option(fc.integer({ min: 1, max: 200_000_000 }).map((number) => `Q${String(number)}`)),
      asOf: fc.constantFrom('2026-08', '2024'),
    },
    {
      requiredKeys: [
        'id',
        'kind',
        'name',
        'aliases',
        'description',
        'life',
        'events',
        'facts',
        'related',
        'seatOf',
        'context',
        'wikipedia',
        'wikidata',
        'asOf',
      ],
    },
  )
  .map((value): EntityRecord => entityRecordSchema.parse(value));

/** A set of records with unique ids. */
export const arbitraryRecords = fc.uniqueArray(record, { maxLength: 12, selector: ({ id: unique }) => unique });
