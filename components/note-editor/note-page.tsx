/** The page inside the note frame: the editor, or why there is none. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { Problem, WriteNote } from '@/components/keeping/keeping';
import { problemMessage } from '@/components/keeping/problem-message';
import { shorten } from '@/components/highlight-list/shorten';
import { PutHighlight } from '@/components/projects/chooser/put-highlight';
import { useWords } from '@/components/words';
import type { HighlightRow, NoteRow } from '@/lib/core/notes/rows';
import { NoteEditor } from './note-editor';

/** What is known of the highlight the note is on. */
export type NotePageState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'ready'; readonly highlight: HighlightRow; readonly note: NoteRow | null };

export interface NotePageProps {
  readonly state: NotePageState;
  readonly write: WriteNote;
  readonly onClose: () => void;
  readonly onCopy: (text: string) => void;
}

/** Escape closes it at any time; the editor itself asks before words are lost. */
export function NotePage({ state, write, onClose, onCopy }: NotePageProps): JSX.Element {
  const words = useWords();
  const isWriting = state.kind === 'ready';
  useEffect(() => {
    if (isWriting) return undefined;
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', closeOnEscape);
    return () => removeEventListener('keydown', closeOnEscape);
  }, [isWriting, onClose]);
  return (
    <main class="note-page">
      {state.kind === 'loading' && (
        <p class="note-page-message" role="status">
          {words('loading')}
        </p>
      )}
      {state.kind === 'problem' && (
        <>
          <p class="note-page-message" role="alert">
            {words(problemMessage(state.problem))}
          </p>
          <Button label={words('close')} tone="primary" onPress={onClose} />
        </>
      )}
      {state.kind === 'ready' && (
        <>
          <NoteEditor
            quote={{ text: state.highlight.anchor.exact, colour: state.highlight.colour }}
            note={state.note}
            subject={state.highlight.id}
            write={write}
            onClose={onClose}
            onCopy={onCopy}
          />
          <PutHighlight id={state.highlight.id} about={shorten(state.highlight.anchor.exact)} iconOnly={false} />
        </>
      )}
    </main>
  );
}
