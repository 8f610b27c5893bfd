/** What a part is called where it is spoken of: in labels, in announcements, under the pointer. Pure. */
import { shorten } from '@/components/highlight-list/shorten';
import type { ProjectEntry } from '@/lib/core/projects/project-content';

/** All it says, without looks; null for what is gone. */
export function findWords(entry: ProjectEntry): string | null {
  if (entry.kind === 'words') return entry.part.text;
  return (entry.kind === 'page' ? entry.page?.title : entry.kept?.highlight.anchor.exact) ?? null;
}

/** Its first words; null for what is gone or empty. */
export function findPartName(entry: ProjectEntry): string | null {
  const words = findWords(entry)?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return words === '' ? null : shorten(words);
}
