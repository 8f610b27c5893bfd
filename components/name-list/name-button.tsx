/** One name of a list, with how often the article gives it and, when it has no underline there, why. */
import type { JSX } from 'preact';
import { Icon } from '@/components/icon/icon';
import { useWords } from '@/components/words';
import type { ListedName } from './list-names';

export interface NameButtonProps {
  readonly name: ListedName;
  readonly onPress: (name: ListedName) => void;
}

/** Names without an underline stay in the list: only the page is quiet about them. */
export function NameButton({ name, onPress }: NameButtonProps): JSX.Element {
  const words = useWords();
  const { silence } = name;
  const why = silence === null ? null : words(`silence_${silence}`);
  return (
    <button
      type="button"
      class={silence === null ? 'name-button' : 'name-button name-silent'}
      title={why ?? words('names_jump')}
      onClick={() => onPress(name)}
    >
      <bdi>{name.name}</bdi>
      <span class="name-count">
        {why !== null && (
          <>
            <Icon name="mute" />
            <span class="unseen">{why}, </span>
          </>
        )}
        <span aria-hidden="true">{new Intl.NumberFormat(words.language).format(name.count)}</span>
        <span class="unseen">{words.count('names_places', name.count)}</span>
      </span>
    </button>
  );
}
