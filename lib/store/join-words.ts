/** Two notes that become one: nothing of either is lost, and what both say is said once. */
import type { NoteRow } from '@/lib/core/notes/rows';
import { tidyTags } from './limits';

/** The texts one after the other with an empty line between, and the tags of all. */
export function joinWords(notes: readonly Pick<NoteRow, 'text' | 'tags'>[]): Pick<NoteRow, 'text' | 'tags'> {
  const texts = notes.map(({ text }) => text.trim()).filter((text) => text !== '');
  return { text: [...new Set(texts)].join('\n\n'), tags: tidyTags(notes.flatMap(({ tags }) => tags)) };
}
