/** Highlights, notes and articles for examples and tests of components, in words of our own. */
import type { ListedHighlight } from '@/components/keeping/keeping';
import type { MovedHighlights } from '@/components/lost/moved-highlights';
import { highlightIdSchema, noteIdSchema, pageIdSchema } from '@/lib/core/notes/rows';
import type { HighlightColour, NoteRow, PageRow, PageWithHighlights } from '@/lib/core/notes/rows';

const row = { revision: 1, createdAt: 1_780_000_000_000, modifiedAt: 1_780_000_000_000, deletedAt: null };

/** An id of the right form that differs by its last digits. */
function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** The article that the examples take their highlights from. */
export const samplePage: PageRow = {
  ...row,
  id: pageIdSchema.parse(uuid(1)),
  urlKeys: ['news.example/harbour'],
  url: 'https://news.example/harbour',
  title: 'Why the Harbour Talks Broke Down Again',
  byline: 'Ada Lindqvist',
  site: 'The Example Courier',
  published: '2025-07-01',
  language: 'en',
};

/** One highlight; with a note when there are words for it. */
export function sampleHighlight(
  number: number,
  colour: HighlightColour,
  exact: string,
  note: { readonly text: string; readonly tags?: readonly string[] } | null = null,
): ListedHighlight {
  const id = highlightIdSchema.parse(uuid(100 + number));
  const anchor = { exact, prefix: '', suffix: '', start: number * 100, end: number * 100 + exact.length };
  return {
    highlight: { ...row, id, pageId: samplePage.id, anchor, colour, entities: [] },
    note: note === null ? null : sampleNote(number, note.text, note.tags ?? []),
    state: 'found',
    currentText: null,
  };
}

/** The note on the highlight of the same number. */
export function sampleNote(number: number, text: string, tags: readonly string[] = []): NoteRow {
  return {
    ...row,
    id: noteIdSchema.parse(uuid(200 + number)),
    pageId: samplePage.id,
    highlightId: highlightIdSchema.parse(uuid(100 + number)),
    text,
    tags: [...tags],
  };
}

/** A reader's three marks in one article. */
export const sampleHighlights: readonly ListedHighlight[] = [
  sampleHighlight(
    1,
    'claim',
    'Both ports had promised to share the deep-water berths, yet neither ever published a timetable for it.',
    {
      text: 'Same argument as in the spring: promises without dates. Check the minutes of the March meeting.',
      tags: ['shipping', 'treaties'],
    },
  ),
  sampleHighlight(
    2,
    'evidence',
    'Last year the arbitration court found that the fees had been raised without notice.',
    {
      text: 'Find the ruling itself.',
    },
  ),
  sampleHighlight(3, 'question', 'For four winters nobody has so much as pretended to keep the ice channel open.'),
];

/** The five colours, a lost highlight, a changed one, words without spaces and words in Arabic. */
export const awkwardHighlights: readonly ListedHighlight[] = [
  {
    ...sampleHighlight(4, 'quote', 'The pilots’ union called the offer “a lighthouse without a lamp”.'),
    state: 'lost',
  },
  {
    ...sampleHighlight(5, 'doubt', 'Traffic fell by a third within a year.', { text: 'By a third of what?' }),
    state: 'changed',
    currentText: 'Traffic fell by a quarter within two years.',
    start: 500,
  },
  sampleHighlight(6, 'claim', `${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4)}.`, {
    text: 'https://news.example/an/address/that/is/longer/than/the/column/and/has/no/place/to/break',
    tags: ['a-tag-that-goes-on-for-much-longer-than-any-tag-should-and-then-some', 'two', 'three', 'four', 'five'],
  }),
  sampleHighlight(7, 'evidence', 'أغلقت الموانئ أبوابها طوال فصل الشتاء.', { text: 'راجع التواريخ.', tags: ['موانئ'] }),
];

const edited = sampleHighlight(9, 'doubt', 'Traffic fell by a third within a year.');

/** A changed highlight whose reader kept the old words. */
export const settledHighlight: ListedHighlight = {
  ...edited,
  highlight: { ...edited.highlight, keptAgainst: 'Traffic fell by a quarter.' },
  state: 'changed',
  currentText: 'Traffic fell by a quarter.',
  start: 900,
};

/** A small library, newest first. */
export const sampleLibrary: readonly PageWithHighlights[] = [
  { page: samplePage, highlights: sampleHighlights },
  {
    page: {
      ...samplePage,
      id: pageIdSchema.parse(uuid(2)),
      title: 'A Quiet Year for the Northern Fishing Fleet, and What It Cost the Towns That Depend on It',
      byline: null,
      site: 'Shoreline Weekly',
      published: '2024-11',
    },
    highlights: [sampleHighlight(8, 'doubt', 'No boat was laid up for lack of work, the ministry says.')],
  },
];

/** What the last visits saw of the small library: one highlight lost, one changed. */
export const sampleMoved: MovedHighlights = new Map([
  [highlightIdSchema.parse(uuid(101)), { verdict: 'lost', text: null, lookedAt: row.modifiedAt }],
  [
    highlightIdSchema.parse(uuid(102)),
    {
      verdict: 'changed',
      text: 'Last year the arbitration court found that the fees had twice been raised without notice.',
      lookedAt: row.modifiedAt,
    },
  ],
]);
