/** Says which search documents a change of rows made out of date. It makes none of them. */
import type { NoteRow, PageRow } from '@/lib/core/notes/rows';
import type { BackstoryDatabase } from '../database';
import { parseRows } from '../parse-rows';
import { rowSchemas } from '../tables';
import type { ChangeEntry } from '../tables';
import type { NamedDocument } from './documents';

/** The documents that say anything of these changes; each may be gone by now. Inside a transaction. */
export async function findAffected(
  database: BackstoryDatabase,
  entries: readonly ChangeEntry[],
): Promise<NamedDocument[]> {
  const affected: NamedDocument[] = [];
  const [pageIds, projectIds] = [new Set<string>(), new Set<string>()];
  for (const entry of entries) {
    affected.push(...namedBy(entry));
    if (entry.table === 'pages' && saysOther(entry.before, entry.after)) pageIds.add(entry.rowId);
    if (entry.table === 'projects') projectIds.add(entry.rowId);
  }
  for (const table of ['highlights', 'notes'] as const) {
    const ids = await database[table]
      .where('pageId')
      .anyOf([...pageIds])
      .primaryKeys();
    affected.push(...ids.map((id) => ({ kind: table === 'highlights' ? 'highlight' : 'page-note', id }) as const));
  }
  const parts = await database.projectParts
    .where('projectId')
    .anyOf([...projectIds])
    .toArray();
  affected.push(...parseRows(rowSchemas.projectParts, parts).flatMap(targetOf));
  return [...new Map(affected.map((one) => [`${one.kind}:${one.id}`, one])).values()];
}

function namedBy(entry: ChangeEntry): NamedDocument[] {
  switch (entry.table) {
    case 'pages':
      return [{ kind: 'page', id: entry.rowId }];
    case 'highlights':
      return [{ kind: 'highlight', id: entry.rowId }];
    case 'notes':
      // A note whose highlight went missing becomes one on the article, and the other way round when that is taken back.
      return [entry.before, entry.after].flatMap((note) => (note === null ? [] : [documentOf(note)]));
    case 'entityNotes':
      return [{ kind: 'entity-note', id: entry.rowId }];
    case 'projects':
      return [{ kind: 'project', id: entry.rowId }];
    case 'projectParts':
      return targetOf(entry.after);
    default:
      return [];
  }
}

function documentOf({ id, highlightId }: NoteRow): NamedDocument {
  return highlightId === null ? { kind: 'page-note', id } : { kind: 'highlight', id: highlightId };
}

function targetOf(part: Extract<ChangeEntry, { table: 'projectParts' }>['after']): NamedDocument[] {
  if (part.kind === 'highlight') return [{ kind: 'highlight', id: part.highlightId }];
  return part.kind === 'page' ? [{ kind: 'page', id: part.pageId }] : [];
}

/** Whether what is searched of an article is another now; its further addresses are not. */
function saysOther(before: PageRow | null, after: PageRow): boolean {
  const said = ({ title, site, byline, url, deletedAt }: PageRow): string =>
    JSON.stringify([title, site, byline, url, deletedAt]);
  return before !== null && said(before) !== said(after);
}
