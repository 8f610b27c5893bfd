/** Things in a trash, for examples and tests of components. */
import type { TrashEntry } from '@/lib/core/care/trash-entry';
import { savedSearchIdSchema } from '@/lib/core/notes/saved-search-row';
import { projectIdSchema } from '@/lib/core/notes/project-rows';
import { sampleHighlights, sampleNote, samplePage } from './sample-highlights';

const dayMs = 24 * 60 * 60 * 1_000;

/** The time at which the examples are looked at. */
export const sampleNow = Date.UTC(2026, 5, 20, 12);

const stamp = { revision: 2, createdAt: sampleNow - 40 * dayMs, modifiedAt: sampleNow };

/** One of several kinds, deleted one after the other. */
export const sampleTrash: readonly TrashEntry[] = [
  ...sampleHighlights.slice(0, 2).map(({ highlight, note }) => ({
    kind: 'highlight' as const,
    ...{ row: highlight, note, page: samplePage, deletedAt: sampleNow - dayMs },
  })),
  { kind: 'page', row: samplePage, highlightCount: 12, deletedAt: sampleNow - 3 * dayMs },
  {
    kind: 'note',
    row: sampleNote(7, 'Ask the harbour office for the minutes. '.repeat(12)),
    ...{ page: samplePage, deletedAt: sampleNow - 20 * dayMs },
  },
  {
    kind: 'project',
    row: {
      ...{ ...stamp, deletedAt: sampleNow, id: projectIdSchema.parse('00000000-0000-4000-8000-000000000701') },
      ...{ name: 'Who pays for the harbour?', about: 'Fees, treaties and the people who signed them.' },
    },
    deletedAt: sampleNow - 25 * dayMs,
  },
  {
    kind: 'saved-search',
    row: {
      ...{ ...stamp, deletedAt: sampleNow, id: savedSearchIdSchema.parse('00000000-0000-4000-8000-000000000702') },
      ...{ name: 'Doubts of this year', query: 'colour:doubt after:2026', sort: 'newest' },
    },
    deletedAt: sampleNow - 29 * dayMs,
  },
];
