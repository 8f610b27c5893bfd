/** What a part is called where it is spoken of: in labels, in announcements, under the pointer. Pure. */
import { shorten } from '@/components/highlight-list/shorten';
import type { ProjectEntry } from '@/lib/core/projects/project-content';

/** Its first words; null for what is gone. */
export function findPartName(entry: ProjectEntry): string | null {
  const words =
    entry.kind === 'words'
      ? entry.part.text
      : entry.kind === 'page'
        ? entry.page?.title
        : entry.kept?.highlight.anchor.exact;
  return words === undefined || words.trim() === '' ? null : shorten(words.replaceAll(/\s+/g, ' ').trim());
}
