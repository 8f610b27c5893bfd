/** Projects as values, for tests of what is made of them. */
import { projectIdSchema, projectPartIdSchema } from '@/lib/core/notes/project-rows';
import type { ProjectRow } from '@/lib/core/notes/project-rows';
import { highlightIdSchema, pageIdSchema } from '@/lib/core/notes/rows';
import type { PageRow } from '@/lib/core/notes/rows';
import type { HighlightEntry, ProjectEntry } from '@/lib/core/projects/project-content';

const row = { revision: 1, createdAt: Date.UTC(2026, 2, 14), modifiedAt: Date.UTC(2026, 2, 14), deletedAt: null };

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A project without anything in it. */
export const someProject: ProjectRow = {
  ...row,
  id: projectIdSchema.parse(uuid(1)),
  name: 'What did the closed harbour cost?',
  about: '',
};

/** An article. */
export function somePage(number: number, changes: Partial<PageRow> = {}): PageRow {
  return {
    ...row,
    id: pageIdSchema.parse(uuid(100 + number)),
    urlKeys: [`news.example/${number}`],
    url: `https://news.example/${number}`,
    title: `Report ${number}`,
    byline: 'Ada Lindqvist',
    site: 'The Example Courier',
    published: '2025-07-01',
    language: 'en',
    ...changes,
  };
}

const partOf = (number: number) => ({
  ...row,
  id: projectPartIdSchema.parse(uuid(1_000 + number)),
  projectId: someProject.id,
  orderKey: `a${number}`,
});

/** A heading or a text. */
export function wordsPart(number: number, kind: 'heading' | 'text', text: string): ProjectEntry {
  return { kind: 'words', part: { ...partOf(number), kind, text } };
}

/** An article as a part; null for one that is gone. */
export function pagePart(number: number, page: PageRow | null, isDeleted = false): ProjectEntry {
  const pageId = page?.id ?? pageIdSchema.parse(uuid(999));
  return { kind: 'page', part: { ...partOf(number), kind: 'page', pageId }, page, isDeleted };
}

/** A quote; without a page it is gone. */
export function quotePart(
  number: number,
  exact: string,
  page: PageRow | null = somePage(1),
  isDeleted = false,
): HighlightEntry {
  const id = highlightIdSchema.parse(uuid(2_000 + number));
  const anchor = { exact, prefix: '', suffix: '', start: number * 1_000, end: number * 1_000 + exact.length };
  const highlight = { ...row, id, pageId: page?.id ?? pageIdSchema.parse(uuid(999)), anchor, colour: 'claim' as const };
  return {
    kind: 'highlight',
    part: { ...partOf(number), kind: 'highlight', highlightId: id },
    kept: page === null ? null : { highlight: { ...highlight, entities: [] }, note: null, page },
    isDeleted,
  };
}
