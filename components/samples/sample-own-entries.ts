/** Own entries and decisions for examples and tests of components, in words of our own. */
import { choiceIdSchema, ownEntityIdSchema, toOwnEntityId } from '@/lib/core/entities/knowledge-rows';
import type { ChoiceRow, OwnEntityRow } from '@/lib/core/entities/knowledge-rows';
import { entityIdSchema } from '@/lib/core/entities/record';

const row = { revision: 1, createdAt: 1_780_000_000_000, modifiedAt: 1_780_000_000_000, deletedAt: null };

function sampleOwnEntry(number: number, name: string, description: string): OwnEntityRow {
  const id = ownEntityIdSchema.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
  return {
    ...row,
    id,
    record: {
      id: toOwnEntityId(id),
      kind: 'person',
      name,
      aliases: [name, 'O. Varn'].map((text) => ({
        text,
        use: 'name',
        casing: 'capital',
        commonness: 1,
        language: 'mul',
      })),
      description,
      life: null,
      events: [{ date: '2024-05', kind: 'other', text: 'Takes over the harbour office', source: 'news.example' }],
      facts: [],
      related: [],
      seatOf: null,
      context: [],
      wikipedia: null,
      wikidata: null,
      asOf: '2025-07-08',
    },
    link: 'https://news.example/people/odile-varn',
  };
}

/** Two entries. */
export const sampleOwnEntries: readonly OwnEntityRow[] = [
  sampleOwnEntry(801, 'Odile Varn', 'Runs the harbour office and speaks for the pilots.'),
  sampleOwnEntry(802, 'The Committee for the Preservation of the Old Landing Stages and Their Lamps', ''),
];

const choice: ChoiceRow = {
  ...row,
  id: choiceIdSchema.parse('00000000-0000-4000-8000-000000000811'),
  name: 'varn',
  written: 'Varn',
  verdict: 'always',
  entity: { id: entityIdSchema.parse('own:varn'), wikidata: null, title: null, name: 'Odile Varn' },
  urlKeys: ['news.example/harbour'],
};

/** One decision for one article, one for everywhere. */
export const sampleChoices: readonly ChoiceRow[] = [
  choice,
  { ...choice, id: choiceIdSchema.parse('00000000-0000-4000-8000-000000000812'), verdict: 'never', urlKeys: [] },
];
