/** What can be done to a draft before it is written. Pure. */
import type { NoteDraft } from '@/components/keeping/keeping';
import { parseTags } from '@/lib/core/notes/parse-tags';

/** The draft with the tags that a piece of typed text names, each once. */
export function addTags(draft: NoteDraft, typed: string): NoteDraft {
  return { ...draft, tags: mergeTags(draft.tags, parseTags(typed)) };
}

/** Both notes one after the other, theirs first, an empty line between; nothing of either is lost. */
export function joinNotes(theirs: NoteDraft, mine: NoteDraft): NoteDraft {
  const texts = [theirs.text, mine.text].filter((text) => text !== '');
  return { text: texts.join('\n\n'), tags: mergeTags(theirs.tags, mine.tags) };
}

function mergeTags(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}
