/** An entry being written, from the first letter to the store's answer. What was typed stays until it is kept or the reader gives it up. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { ChangeOutcome, Problem } from '@/components/keeping/keeping';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';
import type { OwnEntry } from '@/lib/core/entities/own-entry';
import { checkOwnDraft, toOwnDraft } from './own-draft';
import type { OwnDraft } from './own-draft';
import { OwnEntryFields } from './own-entry-fields';

/** Keeps an entry. */
export type WriteOwnEntry = (entry: OwnEntry) => Promise<ChangeOutcome>;

export interface OwnEntryEditorProps {
  /** The entry as it is kept, or the name that a new one begins with. */
  readonly subject: OwnEntry | { readonly name: string };
  readonly write: WriteOwnEntry;
  /** It was kept, or nothing is to be kept. */
  readonly onClose: () => void;
}

type Status =
  { readonly kind: 'writing' | 'saving' | 'leaving' } | { readonly kind: 'refused'; readonly reason: Problem };

/** What is wrong is said only once saving was tried: nobody is corrected in the middle of a word. */
export function OwnEntryEditor({ subject, write, onClose }: OwnEntryEditorProps): JSX.Element {
  const words = useWords();
  const [begun] = useState(() => toOwnDraft(subject));
  const [draft, setDraft] = useState<OwnDraft>(begun);
  const [tried, setTried] = useState(false);
  const [status, setStatus] = useState<Status>({ kind: 'writing' });
  const checked = checkOwnDraft(draft);

  const save = async (): Promise<void> => {
    setTried(true);
    if (checked.kind === 'wrong' || status.kind === 'saving') return;
    setStatus({ kind: 'saving' });
    const outcome = await write(checked.entry);
    if (outcome.kind === 'done') onClose();
    else setStatus({ kind: 'refused', reason: outcome.reason });
  };
  const leave = (): void => {
    if (status.kind === 'saving') return;
    if (status.kind === 'leaving') setStatus({ kind: 'writing' });
    else if (draft === begun) onClose();
    else setStatus({ kind: 'leaving' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      leave();
    }
  };
  return (
    <form
      class="own-form"
      noValidate
      aria-label={words('kind' in subject ? 'own_form_edit' : 'own_form_new')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <OwnEntryFields
        draft={draft}
        problems={tried && checked.kind === 'wrong' ? checked.problems : null}
        onDraft={setDraft}
      />
      {status.kind === 'refused' && (
        <p class="own-problem" role="alert">
          <strong>{words('not_saved')}</strong> {words(problemMessage(status.reason))}
        </p>
      )}
      {status.kind === 'leaving' ? (
        <LeaveQuestion onDiscard={onClose} onStay={leave} />
      ) : (
        <div class="own-actions">
          <Button
            label={words(status.kind === 'saving' ? 'saving' : 'save')}
            tone="primary"
            disabled={status.kind === 'saving'}
            onPress={() => void save()}
          />
          <Button label={words('cancel')} onPress={leave} />
        </div>
      )}
    </form>
  );
}

interface LeaveQuestionProps {
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

function LeaveQuestion({ onDiscard, onStay }: LeaveQuestionProps): JSX.Element {
  const words = useWords();
  return (
    <div class="own-actions" role="alertdialog" aria-label={words('note_leave')}>
      <p>{words('note_leave')}</p>
      <Button label={words('note_discard')} tone="accent" onPress={onDiscard} />
      <Button label={words('note_keep_writing')} onPress={onStay} />
    </div>
  );
}
