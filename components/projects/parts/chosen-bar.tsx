/** How many parts are chosen and what can be done with all of them; nothing while none is. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { PartActs } from './part-acts';
import type { Choice } from './use-choice';

export interface ChosenBarProps {
  readonly choice: Choice;
  readonly acts: Pick<PartActs, 'travel' | 'remove'>;
}

/** It stays in sight at the foot of the list: what is chosen may be far above. */
export function ChosenBar({ choice, acts }: ChosenBarProps): JSX.Element | null {
  const words = useWords();
  const [first] = choice.ids;
  if (first === undefined) return null;
  return (
    <div class="chosen-bar" role="toolbar" aria-label={words('parts_chosen_acts')}>
      <span class="chosen-count">{words.count('parts_chosen', choice.ids.size)}</span>
      <Button label={words('part_up')} icon="up" onPress={() => acts.travel(first, 'up')} />
      <Button label={words('part_down')} icon="down" onPress={() => acts.travel(first, 'down')} />
      <Button label={words('part_remove')} icon="close" onPress={() => acts.remove(first)} />
      <Button label={words('parts_choose_none')} onPress={choice.clear} />
    </div>
  );
}
