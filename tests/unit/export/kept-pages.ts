/** Articles with highlights as the store gives them, for the tests of exports. All invented. */
import { describeSpan } from '@/lib/core/anchors/describe';
import { entityIdSchema } from '@/lib/core/entities/record';
import { highlightIdSchema, noteIdSchema, pageIdSchema } from '@/lib/core/notes/rows';
import type { HighlightWithNote, NoteRow, PageRow, PageWithHighlights } from '@/lib/core/notes/rows';

const times = { revision: 1, createdAt: Date.UTC(2025, 6, 2, 9), modifiedAt: Date.UTC(2025, 6, 2, 9), deletedAt: null };
const pageId = pageIdSchema.parse('11111111-1111-4111-8111-111111111111');

/** A page with the given differences from a usual one. */
export function keptPage(changes: Partial<PageRow> = {}): PageRow {
  return {
    id: pageId,
    ...times,
    urlKeys: ['gazette.example/harbour-lights'],
    url: 'https://gazette.example/harbour-lights',
    title: 'Harbour lights go out',
    byline: 'Mara Quill',
    site: 'The Test Gazette',
    published: '2025-07-01',
    language: 'en',
    ...changes,
  };
}

/** A highlight of these words, standing alone in its text. */
export function keptHighlight(
  quote: string,
  note: string | null = null,
  tags: readonly string[] = [],
): HighlightWithNote {
  const id = highlightIdSchema.parse('22222222-2222-4222-8222-2222222222ab');
  return {
    highlight: {
      id,
      ...times,
      pageId,
      anchor: describeSpan(quote, { start: 0, end: quote.length }),
      colour: 'claim',
      entities: [
        { id: entityIdSchema.parse('starter:port-elsewhere'), wikidata: null, title: null, name: 'Port Elsewhere' },
      ],
    },
    note: note === null ? null : toNote(note, tags),
  };
}

function toNote(text: string, tags: readonly string[]): NoteRow {
  const highlightId = highlightIdSchema.parse('22222222-2222-4222-8222-2222222222ab');
  const id = noteIdSchema.parse('33333333-3333-4333-8333-333333333333');
  return { id, ...times, pageId, highlightId, text, tags: [...tags] };
}

/** A page with highlights. */
export function keptArticle(
  highlights: readonly HighlightWithNote[],
  changes: Partial<PageRow> = {},
): PageWithHighlights {
  return { page: keptPage(changes), highlights };
}
