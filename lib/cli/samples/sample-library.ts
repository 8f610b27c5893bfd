/** An invented article with what an invented reader kept of it, for the sample exports. Nothing in it is real. */
import { entityIdSchema } from '@/lib/core/entities/record';
import type { EntityRef } from '@/lib/core/entities/record';
import { projectIdSchema, projectPartIdSchema } from '@/lib/core/notes/project-rows';
import { highlightIdSchema, noteIdSchema, pageIdSchema } from '@/lib/core/notes/rows';
import type { HighlightColour, HighlightWithNote, PageRow } from '@/lib/core/notes/rows';
import type { ExportArticle, ExportDossier, ExportProject } from '@/lib/core/export/scopes/export-rows';

const madeAt = Date.UTC(2025, 6, 2, 9, 30);
const times = { revision: 1, createdAt: madeAt, modifiedAt: madeAt, deletedAt: null };
const pageId = pageIdSchema.parse('6f1c2a70-1111-4111-8111-5d0c3b9a7e01');

const page: PageRow = {
  id: pageId,
  ...times,
  urlKeys: ['gazette.example/harbour-lights'],
  url: 'https://gazette.example/harbour-lights',
  title: 'Harbour lights go out: who pays for the quay?',
  byline: 'Mara Quill',
  site: 'The Test Gazette',
  published: '2025-07-01',
  language: 'en',
};

const portElsewhere: EntityRef = {
  id: entityIdSchema.parse('own:port-elsewhere'),
  wikidata: null,
  title: null,
  name: 'Port Elsewhere',
};

function kept(number: number, colour: HighlightColour, quote: string, note: string, tags: string[]): HighlightWithNote {
  const highlightId = highlightIdSchema.parse(`6f1c2a70-2222-4222-8222-5d0c3b9a7e0${number}`);
  const noteId = noteIdSchema.parse(`6f1c2a70-3333-4333-8333-5d0c3b9a7e0${number}`);
  const anchor = { exact: quote, prefix: '', suffix: '', start: 0, end: quote.length };
  const entities = quote.includes(portElsewhere.name) ? [portElsewhere] : [];
  return {
    highlight: { id: highlightId, ...times, pageId, anchor, colour, entities },
    note: note === '' ? null : { id: noteId, ...times, pageId, highlightId, text: note, tags },
  };
}

const claim = kept(
  1,
  'claim',
  'Port Elsewhere has had no lit quay since the oil fund ran dry in the winter of 2023.',
  'Check against the council’s *own* minutes.',
  ['harbour', 'public money'],
);
const doubt = kept(
  2,
  'doubt',
  'The council puts the cost at $4,000 a year [the fishermen say *half*].\nNobody has seen the bill.',
  '- [ ] ask for the bill\n- [ ] compare with the lighthouse',
  ['public money'],
);

/** One article with a note on it and two highlights. */
export const sampleArticle: ExportArticle = {
  page,
  highlights: [claim, doubt],
  pageNote: {
    id: noteIdSchema.parse('6f1c2a70-3333-4333-8333-5d0c3b9a7e09'),
    ...times,
    pageId,
    highlightId: null,
    text: 'Good on the money, thin on the history.',
    tags: ['harbour'],
  },
};

const partId = (number: number) => projectPartIdSchema.parse(`6f1c2a70-4444-4444-8444-5d0c3b9a7e0${number}`);

/** A project that quotes the article. */
export const sampleProject: ExportProject = {
  project: {
    id: projectIdSchema.parse('6f1c2a70-5555-4555-8555-5d0c3b9a7e00'),
    ...times,
    name: 'Who pays for light?',
    about: 'An essay on small harbours and what they owe their fishermen.',
  },
  parts: [
    { kind: 'heading', id: partId(1), text: 'The dark quay' },
    { kind: 'text', id: partId(2), text: 'It began with an empty fund.' },
    { kind: 'highlight', id: partId(3), kept: claim, page },
    { kind: 'highlight', id: partId(4), kept: doubt, page },
  ],
};

/** What the reader has on the town. */
export const sampleDossier: ExportDossier = {
  entity: portElsewhere,
  aliases: ['Elsewhere'],
  description: 'An invented harbour town.',
  note: null,
  events: [
    { date: '1998', text: 'The quay gets its lamps.', url: null },
    { date: '2023-12', text: 'The oil fund runs dry.', url: page.url },
  ],
  articles: [{ page, highlights: [claim] }],
};
