/** The tags that a half-typed one may become, as a list under the field. The focus stays in the field; the list is the field's by ARIA. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';

export interface TagSuggestionsProps {
  readonly id: string;
  readonly tags: readonly string[];
  /** Which one the keys have reached; -1 for none. */
  readonly active: number;
  readonly onChoose: (tag: string) => void;
}

/** The id of an option, for `aria-activedescendant`. */
export function suggestionId(listId: string, index: number): string {
  return `${listId}-${String(index)}`;
}

/** A press must not take the focus from the field, or the field would make a tag of what is typed first. */
export function TagSuggestions({ id, tags, active, onChoose }: TagSuggestionsProps): JSX.Element {
  const words = useWords();
  return (
    <ul id={id} class="tag-suggestions" role="listbox" aria-label={words('tags_known')}>
      {tags.map((tag, index) => (
        <li
          key={tag}
          id={suggestionId(id, index)}
          class="tag-suggestion"
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(tag)}
        >
          <bdi>{tag}</bdi>
        </li>
      ))}
    </ul>
  );
}
