/** What the reader muted, names and words, each with the way back, and a field for more words. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { MarkingWishes } from '@/lib/core/marking/marking-wishes';
import type { MarkingActions } from './marking-actions';

export interface MutedListProps {
  readonly wishes: Pick<MarkingWishes, 'mutedNames' | 'mutedWords'>;
  readonly actions: MarkingActions;
}

/** Names first, each list in the order in which they were muted. */
export function MutedList({ wishes, actions }: MutedListProps): JSX.Element {
  const words = useWords();
  const { mutedNames, mutedWords } = wishes;
  return (
    <div class="muted">
      <p class="marking-label">{words('marking_muted')}</p>
      {mutedNames.length + mutedWords.length === 0 && <p class="marking-hint">{words('marking_muted_none')}</p>}
      <ul class="muted-entries">
        {mutedNames.map((ref) => (
          <MutedEntry key={ref.id} label={ref.name} onUnmute={() => actions.unmuteName({ ...ref, entityId: ref.id })} />
        ))}
        {mutedWords.map((word) => (
          <MutedEntry key={word} label={words('quoted', word)} onUnmute={() => actions.unmuteWord(word)} />
        ))}
      </ul>
      <WordForm onAdd={actions.muteWord} />
    </div>
  );
}

function MutedEntry({ label, onUnmute }: { readonly label: string; readonly onUnmute: () => void }): JSX.Element {
  const words = useWords();
  return (
    <li>
      <bdi>{label}</bdi>
      <Button label={words('unmute')} describedAs={words('unmute_name', label)} onPress={onUnmute} />
    </li>
  );
}

function WordForm({ onAdd }: { readonly onAdd: (words: string) => void }): JSX.Element {
  const words = useWords();
  const fieldId = useId();
  const [text, setText] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd(text);
    setText('');
  };
  return (
    <form class="muted-form" onSubmit={add}>
      <label class="unseen" for={fieldId}>
        {words('marking_word')}
      </label>
      <input
        id={fieldId}
        class="marking-field"
        maxLength={200}
        placeholder={words('marking_word')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button button-accent">
        {words('marking_word_add')}
      </button>
    </form>
  );
}
