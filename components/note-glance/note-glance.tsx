/** A note as it is read in passing, beside its highlight: the first words and the tags. Writing happens elsewhere. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import type { HighlightColour } from '@/lib/core/notes/rows';

export interface NoteGlanceProps {
  readonly colour: HighlightColour;
  readonly text: string;
  readonly tags: readonly string[];
}

/** Markdown is shown as it was typed, and a long note is cut by the style: all of it is one press away. */
export function NoteGlance({ colour, text, tags }: NoteGlanceProps): JSX.Element {
  const words = useWords();
  return (
    <div class={`note-glance bar-${colour}`} role="note" aria-label={words('note')}>
      {text !== '' && (
        <p class="note-glance-text" dir="auto">
          {text}
        </p>
      )}
      {tags.length > 0 && (
        <p class="note-glance-tags">
          {tags.map((tag) => (
            <bdi key={tag}>{tag}</bdi>
          ))}
        </p>
      )}
    </div>
  );
}
