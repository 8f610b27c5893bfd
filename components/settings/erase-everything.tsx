/** Erases all there is, for good. It is asked for by typing a word, and a backup is offered first, because nothing takes it back. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { ChangeOutcome, Problem } from '@/components/keeping/keeping';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';

export interface EraseEverythingProps {
  readonly isPrivate: boolean;
  readonly onErase: () => Promise<ChangeOutcome>;
  readonly onBackUp: () => Promise<ChangeOutcome>;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly problem: Problem | null; readonly isBackedUp: boolean }
  | { readonly kind: 'erased' };

/** A button that becomes a form; Escape puts it back. */
export function EraseEverything({ isPrivate, onErase, onBackUp }: EraseEverythingProps): JSX.Element {
  const words = useWords();
  const [state, setState] = useState<State>({ kind: 'idle' });
  if (isPrivate) return <p class="setting-hint">{words('settings_erase_private')}</p>;
  if (state.kind !== 'asking') {
    return (
      <>
        <p class="setting-text">{words('settings_erase_all_about')}</p>
        <div class="settings-acts">
          <Button
            label={words('settings_erase_all_begin')}
            icon="trash"
            onPress={() => setState({ kind: 'asking', problem: null, isBackedUp: false })}
          />
        </div>
        <p class="setting-hint" role="status">
          {state.kind === 'erased' && words('settings_erased')}
        </p>
      </>
    );
  }
  const erase = async (): Promise<void> => {
    const done = await onErase();
    setState(done.kind === 'done' ? { kind: 'erased' } : { ...state, problem: done.reason });
  };
  const backUp = async (): Promise<void> => {
    const made = await onBackUp();
    setState({ ...state, isBackedUp: made.kind === 'done', problem: made.kind === 'done' ? null : made.reason });
  };
  return (
    <EraseForm
      problem={state.problem}
      isBackedUp={state.isBackedUp}
      onErase={() => void erase()}
      onBackUp={() => void backUp()}
      onCancel={() => setState({ kind: 'idle' })}
    />
  );
}

interface EraseFormProps {
  readonly problem: Problem | null;
  readonly isBackedUp: boolean;
  readonly onErase: () => void;
  readonly onBackUp: () => void;
  readonly onCancel: () => void;
}

function EraseForm({ problem, isBackedUp, onErase, onBackUp, onCancel }: EraseFormProps): JSX.Element {
  const words = useWords();
  const fieldId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const key = words('settings_erase_word');
  const isMeant = typed.trim().toLocaleLowerCase(words.language) === key.toLocaleLowerCase(words.language);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="erase-form"
      aria-label={words('settings_erase_all')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isMeant) onErase();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p class="setting-text">{words('settings_erase_all_about')}</p>
      <div class="settings-acts">
        <Button label={words('settings_erase_backup')} icon="download" tone="primary" onPress={onBackUp} />
        <span class="setting-hint" role="status">
          {isBackedUp && words('settings_erase_backed_up')}
        </span>
      </div>
      <label class="setting-text" for={fieldId}>
        {words('settings_erase_type', key)}
      </label>
      <div class="settings-acts">
        <input
          ref={field}
          id={fieldId}
          class="marking-field"
          autoComplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button button-accent" disabled={!isMeant}>
          {words('settings_erase_all_do')}
        </button>
        <Button label={words('cancel')} onPress={onCancel} />
      </div>
      <p class="setting-problem" role="alert">
        {problem !== null && words(problemMessage(problem))}
      </p>
    </form>
  );
}
