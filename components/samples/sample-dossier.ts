/** A dossier for examples and tests of components: two articles with highlights, one that merely names it, companions and a note. */
import { entityNoteIdSchema } from '@/lib/core/notes/entity-note-row';
import { pageIdSchema } from '@/lib/core/notes/rows';
import { entityIdSchema, toEntityRef } from '@/lib/core/entities/record';
import type { EntityKind, EntityRef } from '@/lib/core/entities/record';
import type { CountedEntity } from '@/lib/core/dossier/entity-tally';
import type { Dossier } from '@/lib/core/dossier/dossier';
import { sampleLibrary, samplePage } from './sample-highlights';
import { sampleGuterres } from './sample-records';

const row = { revision: 1, createdAt: 1_780_000_000_000, modifiedAt: 1_780_000_000_000, deletedAt: null };
const entity = toEntityRef(sampleGuterres);

function named(id: string, name: string): EntityRef {
  return { id: entityIdSchema.parse(`starter:${id}`), wikidata: null, title: null, name };
}

/** What a reader keeps on somebody. */
export const sampleDossier: Dossier = {
  entity,
  kind: 'person',
  keys: [entity.id],
  note: {
    ...row,
    id: entityNoteIdSchema.parse('00000000-0000-4000-8000-000000000901'),
    entity,
    entityKeys: [entity.id],
    text: 'Mediates where nobody else is let in. *Who* asks him to?',
    tags: ['mediation'],
  },
  articles: [
    ...sampleLibrary.map(({ page, highlights }, index) => ({
      page: { ...page, published: index === 0 ? '2025-07-01' : '2023-03' },
      mentionCount: 4 - index,
      dated: [{ date: index === 0 ? '2022-07' : '2018', text: 'He had said so in Istanbul, three summers before.' }],
      highlights,
    })),
    {
      page: {
        ...samplePage,
        id: pageIdSchema.parse('00000000-0000-4000-8000-000000000003'),
        title: 'What the Grain Ships Carried Home',
        byline: null,
        published: '2022-09-12',
      },
      mentionCount: 1,
      dated: [],
      highlights: [],
    },
  ],
  connected: [
    { entity: named('united-nations', 'United Nations'), kind: 'organisation', articleCount: 3 },
    { entity: named('portugal', 'Portugal'), kind: 'country', articleCount: 2 },
    { entity: named('grain', 'Black Sea Grain Initiative'), kind: 'treaty', articleCount: 1 },
  ],
};

function counted(id: string, name: string, kind: EntityKind, more: Partial<CountedEntity> = {}): CountedEntity {
  return {
    ...{ entity: named(id, name), kind, articleCount: 1, mentionCount: 1, highlightCount: 0, hasNote: false },
    ...more,
  };
}

/** A short list: much and little, a long name, one in Arabic. */
export const sampleEntities: readonly CountedEntity[] = [
  counted('antonio-guterres', 'António Guterres', 'person', { articleCount: 3, highlightCount: 4, hasNote: true }),
  counted('united-nations', 'United Nations', 'organisation', { articleCount: 3, highlightCount: 1 }),
  counted('portugal', 'Portugal', 'country', { articleCount: 2 }),
  counted('unhcr', 'Office of the United Nations High Commissioner for Refugees', 'organisation'),
  counted('cairo', 'القاهرة', 'place'),
];
