/** Asks which of several lost highlights the selected words are to have. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { HighlightId, HighlightWithNote } from '@/lib/core/notes/rows';

export interface AttachChooserProps {
  /** In the order of the text they once stood in. */
  readonly lost: readonly HighlightWithNote[];
  readonly onChoose: (id: HighlightId) => void;
  readonly onClose: () => void;
}

/** The focus comes here, because the toolbar that asked is gone. */
export function AttachChooser({ lost, onChoose, onClose }: AttachChooserProps): JSX.Element {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={list}
      class="attach-chooser"
      role="group"
      aria-label={words('attach_which')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <p class="attach-question">{words('attach_which')}</p>
      <ul>
        {lost.map(({ highlight, note }) => (
          <li key={highlight.id}>
            <button
              type="button"
              class={`attach-choice bar-${highlight.colour}`}
              onClick={() => onChoose(highlight.id)}
            >
              <span class="attach-quote" dir="auto">
                {highlight.anchor.exact}
              </span>
              {note !== null && note.text !== '' && (
                <span class="attach-note" dir="auto">
                  {note.text}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <Button label={words('cancel')} icon="close" onPress={onClose} />
    </div>
  );
}
