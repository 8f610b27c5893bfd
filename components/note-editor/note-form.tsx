/** The form a note is written in. It shows a state and tells what was done; it keeps nothing and decides nothing. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { HighlightColour } from '@/lib/core/notes/rows';
import type { NoteDraft } from '@/components/keeping/keeping';
import { NoteConflict } from './note-conflict';
import { NoteField } from './note-field';
import type { NoteFieldLook } from './note-field';
import { NoteProblem } from './note-problem';
import type { ConflictChoice, NoteStatus } from './note-status';
import { TagField } from './tag-field';

export type { NoteFieldLook } from './note-field';

const noteLook: NoteFieldLook = { label: 'note', placeholder: 'note_placeholder', rows: 4, hasTags: true };

export interface NoteFormProps {
  /** A note's unless something else is written. */
  readonly look?: NoteFieldLook;
  readonly quote: { readonly text: string; readonly colour: HighlightColour } | null;
  readonly draft: NoteDraft;
  /** A tag that is being typed. */
  readonly typedTag: string;
  readonly status: NoteStatus;
  /** The words were typed earlier and never saved: the reader is told why they stand here, and can be rid of them. */
  readonly isFound?: boolean;
  readonly onDraft: (draft: NoteDraft, typedTag: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** Throws the typed words away, after `leaving` asked. */
  readonly onDiscard: () => void;
  readonly onSettle: (choice: ConflictChoice) => void;
  readonly onCopy: () => void;
}

/** Quote, words, tags, and two buttons; Ctrl or ⌘ with Enter saves, Escape leaves. */
export function NoteForm(props: NoteFormProps): JSX.Element {
  const { quote, draft, typedTag, status, look = noteLook } = props;
  const words = useWords();
  const fieldId = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      props.onSave();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      props.onCancel();
    }
  };
  return (
    <form
      class="note-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      {quote !== null && <blockquote class={`note-quote bar-${quote.colour}`}>{quote.text}</blockquote>}
      {status.kind === 'conflict' && <NoteConflict theirs={status.theirs} onSettle={props.onSettle} />}
      {props.isFound === true && (
        <div class="note-found" role="status">
          <p>{words('note_found')}</p>
          <Button label={words('note_discard')} onPress={props.onDiscard} />
        </div>
      )}
      <label class={status.kind === 'conflict' ? 'note-label' : 'unseen'} for={fieldId}>
        {words(status.kind === 'conflict' ? 'note_yours' : look.label)}
      </label>
      <NoteField
        id={fieldId}
        look={look}
        text={draft.text}
        onText={(text) => props.onDraft({ ...draft, text }, typedTag)}
      />
      {look.hasTags && (
        <TagField
          tags={draft.tags}
          typed={typedTag}
          onChange={(tags, typed) => props.onDraft({ ...draft, tags }, typed)}
        />
      )}
      {status.kind === 'refused' && <NoteProblem reason={status.reason} onCopy={props.onCopy} />}
      {status.kind === 'leaving' ? <LeaveQuestion {...props} /> : status.kind !== 'conflict' && <SaveRow {...props} />}
    </form>
  );
}

function SaveRow({ status, onSave, onCancel }: NoteFormProps): JSX.Element {
  const words = useWords();
  const isSaving = status.kind === 'saving';
  return (
    <div class="note-actions">
      <Button
        label={words(isSaving ? 'saving' : status.kind === 'refused' ? 'try_again' : 'save')}
        tone="primary"
        disabled={isSaving}
        onPress={onSave}
      />
      <Button label={words('cancel')} onPress={onCancel} />
      <span class="note-hint">{words('note_hint')}</span>
    </div>
  );
}

function LeaveQuestion({ onDiscard, onCancel }: NoteFormProps): JSX.Element {
  const words = useWords();
  return (
    <div class="note-leave" role="alertdialog" aria-label={words('note_leave')}>
      <p>{words('note_leave')}</p>
      <Button label={words('note_discard')} tone="accent" onPress={onDiscard} />
      <Button label={words('note_keep_writing')} onPress={onCancel} />
    </div>
  );
}
