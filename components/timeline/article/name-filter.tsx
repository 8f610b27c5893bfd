/** Who and what the dated sentences name; a press leaves only those that name it. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { EntityId } from '@/lib/core/entities/record';
import type { TimelineName } from '@/lib/core/timeline/drawing/article-halves';

export interface NameFilterProps {
  readonly names: readonly TimelineName[];
  /** Null for the whole timeline. */
  readonly chosen: EntityId | null;
  readonly onChoose: (entityId: EntityId | null) => void;
}

/** So many names are shown at once; the rest wait behind a button. */
const shownAtOnce = 6;

/** Nothing where there is no choice. */
export function NameFilter({ names, chosen, onChoose }: NameFilterProps): JSX.Element | null {
  const words = useWords();
  const [showsAll, setShowsAll] = useState(false);
  if (names.length < 2) return null;
  const isCut = !showsAll && names.length > shownAtOnce;
  // The chosen one stays in sight, or nothing would tell why so little is shown.
  const shown = names.filter(({ entityId }, index) => !isCut || index < shownAtOnce || entityId === chosen);
  const numbers = new Intl.NumberFormat(words.language);
  return (
    <div class="name-filter" role="group" aria-label={words('timeline_filter')}>
      <Choice isChosen={chosen === null} onPress={() => onChoose(null)}>
        {words('timeline_filter_all')}
      </Choice>
      {shown.map(({ entityId, name, count }) => (
        <Choice
          key={entityId}
          isChosen={entityId === chosen}
          onPress={() => onChoose(entityId === chosen ? null : entityId)}
        >
          <bdi>{name}</bdi> <span class="name-filter-count">{numbers.format(count)}</span>
        </Choice>
      ))}
      {isCut && <Button label={words('show_more')} icon="chevron" tone="accent" onPress={() => setShowsAll(true)} />}
    </div>
  );
}

interface ChoiceProps {
  readonly isChosen: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

function Choice({ isChosen, onPress, children }: ChoiceProps): JSX.Element {
  return (
    <button type="button" class="name-filter-choice" aria-pressed={isChosen} onClick={onPress}>
      {children}
    </button>
  );
}
