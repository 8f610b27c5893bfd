/** Tags as small chips with a field behind them: a comma or Enter makes a tag, Backspace in the empty field takes the last one back. Known tags are offered while one is typed. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '@/components/icon/icon';
import { useWords } from '@/components/words';
import { addTags } from './note-draft';
import { suggestionId, TagSuggestions } from './tag-suggestions';
import { useTagSuggestions } from './use-tag-suggestions';

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
  const listId = useId();
  const offer = useTagSuggestions(typed, tags);
  const commit = (text: string): void => onChange(addTags({ text: '', tags }, text).tags, '');
  const type = (text: string): void => {
    offer.typed();
    if (endsTag.test(text)) commit(text);
    else onChange(tags, text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const answer = offer.onKey(event.key);
    if (answer !== false) {
      event.preventDefault();
      // The form would take Escape for its own end.
      event.stopPropagation();
      if (answer !== true) commit(answer);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      commit(typed);
    } else if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1), '');
  };
  const isOpen = offer.tags.length > 0;
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
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={offer.active < 0 ? undefined : suggestionId(listId, offer.active)}
        placeholder={tags.length === 0 ? words('tags_placeholder') : ''}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={offer.begin}
        onBlur={() => {
          offer.dismiss();
          if (typed !== '') commit(typed);
        }}
      />
      {isOpen && <TagSuggestions id={listId} tags={offer.tags} active={offer.active} onChoose={commit} />}
    </div>
  );
}
