/** Keeps what did not change between two readings of a project, so that a view of thousands of parts draws only those that did. Pure. */
import type { ProjectEntry } from './project-content';

/** The parts as read now; one that says what it said before is the same object as before. */
export function reuseEntries(before: readonly ProjectEntry[], now: readonly ProjectEntry[]): readonly ProjectEntry[] {
  const known = new Map(before.map((entry) => [entry.part.id, entry]));
  return now.map((entry) => {
    const earlier = known.get(entry.part.id);
    return earlier !== undefined && versionOf(earlier) === versionOf(entry) ? earlier : entry;
  });
}

/** What differs whenever the rows of an entry differ; where a part stands is not told by it, for the list tells that. */
function versionOf(entry: ProjectEntry): string {
  const { part } = entry;
  if (entry.kind === 'words') return `${part.revision}`;
  if (entry.kind === 'page') return `${part.revision} ${entry.page?.revision ?? 'gone'} ${String(entry.isDeleted)}`;
  const { kept, isDeleted } = entry;
  const rows =
    kept === null ? 'gone' : `${kept.highlight.revision} ${kept.note?.revision ?? '-'} ${kept.page.revision}`;
  return `${part.revision} ${rows} ${String(isDeleted)}`;
}
