/** Tags as small chips with a field behind them: a comma or Enter makes a tag, Backspace in the empty field takes the last one back. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '@/components/icon/icon';
import { useWords } from '@/components/words';
import { addTags } from './note-draft';

export interface TagFieldProps {
  readonly tags: readonly string[];
  readonly typed: string;
  readonly onChange: (tags: readonly string[], typed: string) => void;
}

/** What ends a tag on the keyboards of this world (see `parseTags`). */
const endsTag = /[,;、，；]$/u;

/** What is typed but not yet a tag belongs to the draft, so that saving in the middle of a word loses nothing. */
export function TagField({ tags, typed, onChange }: TagFieldProps): JSX.Element {
  const words = useWords();
  const fieldId = useId();
  const commit = (text: string): void => onChange(addTags({ text: '', tags }, text).tags, '');
  const type = (text: string): void => (endsTag.test(text) ? commit(text) : onChange(tags, text));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      commit(typed);
    } else if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1), '');
  };
  return (
    <div class="tag-field">
      {tags.map((tag) => (
        <span key={tag} class="tag">
          <bdi>{tag}</bdi>
          <button
            type="button"
            aria-label={words('tag_remove', tag)}
            onClick={() =>
              onChange(
                tags.filter((other) => other !== tag),
                typed,
              )
            }
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      <label class="unseen" for={fieldId}>
        {words('tags')}
      </label>
      <input
        id={fieldId}
        class="tag-input"
        dir="auto"
        autocomplete="off"
        placeholder={tags.length === 0 ? words('tags_placeholder') : ''}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (typed !== '') commit(typed);
        }}
      />
    </div>
  );
}
