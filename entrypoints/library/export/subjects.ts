/** What the export page's address says is to be exported, and how the page calls it. */
import type { SubjectChoice } from '@/components/export/export';
import type { LibraryRoute } from '@/components/library/library-routes';
import type { EntityId } from '@/lib/core/entities/record';
import { projectIdSchema } from '@/lib/core/notes/project-rows';
import { pageIdSchema } from '@/lib/core/notes/rows';
import type { HighlightId } from '@/lib/core/notes/rows';
import type { Words } from '@/lib/platform/words';
import type { ExportSubject } from '@/lib/surfaces/export/export-subject';

/** The page's address for a subject. What is chosen by hand is not in it: the library's frame has it. */
export function toExportRoute(subject: ExportSubject): Pick<LibraryRoute, 'part' | 'id' | 'query'> {
  const route = { part: 'export', id: null, query: '' } as const;
  if (subject.kind === 'everything') return route;
  if (subject.kind === 'search') return { ...route, query: subject.query };
  return { ...route, id: subject.kind === 'selection' ? subject.kind : `${subject.kind}:${subject.id}` };
}

/** What an address names; everything where it names nothing that there is. */
export function parseSubject(
  { id, query }: Pick<LibraryRoute, 'id' | 'query'>,
  chosen: readonly HighlightId[],
): ExportSubject {
  const [kind = '', ...rest] = (id ?? '').split(':');
  const named = rest.join(':');
  if (kind === 'selection') return { kind, ids: chosen };
  const pageId = pageIdSchema.safeParse(named);
  if (kind === 'article' && pageId.success) return { kind, id: pageId.data };
  const projectId = projectIdSchema.safeParse(named);
  if (kind === 'project' && projectId.success) return { kind, id: projectId.data };
  if (kind === 'entity' && named !== '') return { kind, id: named as EntityId };
  return query.trim() === '' ? { kind: 'everything' } : { kind: 'search', query: query.trim() };
}

/** Tells subjects apart in a list. */
export function toSubjectId(subject: ExportSubject): string {
  const { id, query } = toExportRoute(subject);
  return id ?? (query === '' ? 'everything' : `search:${query}`);
}

/** A subject as it is offered. @param name null while it is read. */
export function toSubjectChoice(subject: ExportSubject, name: string | null, words: Words): SubjectChoice {
  const id = toSubjectId(subject);
  const named = name ?? '…';
  switch (subject.kind) {
    case 'everything':
      return { id, label: words('export_everything') };
    case 'article':
      return { id, label: words('export_of_article', named) };
    case 'project':
      return { id, label: words('export_of_project', named) };
    case 'entity':
      return { id, label: words('export_of_entity', named) };
    case 'selection':
      return { id, label: words('export_of_selection') };
    case 'search':
      return { id, label: words('export_of_search', subject.query) };
  }
}
