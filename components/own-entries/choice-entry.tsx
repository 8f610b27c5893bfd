/** One decision about a name, and the way to take it back. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { ChoiceRow } from '@/lib/core/entities/knowledge-rows';

export interface ChoiceEntryProps {
  readonly row: ChoiceRow;
  readonly onDelete: () => void;
}

/** Says it as a sentence, with where it holds. */
export function ChoiceEntry({ row, onDelete }: ChoiceEntryProps): JSX.Element {
  const words = useWords();
  const { verdict, written, entity, urlKeys } = row;
  const [address] = urlKeys;
  const sentence = words(verdict === 'always' ? 'choice_always' : 'choice_never', written, entity.name);
  return (
    <li class="own-entry">
      <div class="own-words">
        <p dir="auto">{sentence}</p>
        <p class="own-small">{address === undefined ? words('choice_everywhere') : words('choice_here', address)}</p>
      </div>
      <Button
        label={words('delete')}
        describedAs={words('about_quote', words('delete'), sentence)}
        icon="trash"
        iconOnly
        onPress={onDelete}
      />
    </li>
  );
}
