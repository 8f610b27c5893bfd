/** Who and what an article names; a press goes to the next place that names it. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { EntityId } from '@/lib/core/entities/record';
import { groupNames } from './list-names';
import type { ListedName } from './list-names';

export interface NameListProps {
  readonly names: readonly ListedName[];
  /** `chips` where space is short, `groups` (by kind) where there is room to read. */
  readonly layout: 'chips' | 'groups';
  /** @param index which of the places that name it, from 0. */
  readonly onJump: (entityId: EntityId, index: number) => void;
}

/** Remembers which place of each name was shown last, so that pressing again goes on. */
export function NameList({ names, layout, onJump }: NameListProps): JSX.Element {
  const words = useWords();
  const nextIndexes = useRef(new Map<EntityId, number>());
  const jump = ({ entityId, count }: ListedName): void => {
    const index = nextIndexes.current.get(entityId) ?? 0;
    nextIndexes.current.set(entityId, (index + 1) % count);
    onJump(entityId, index);
  };
  if (names.length === 0) return <p class="names-none">{words('names_none')}</p>;
  if (layout === 'chips') return <NameChips names={names} onPress={jump} />;
  return (
    <div class="name-groups">
      {groupNames(names).map((group) => (
        <section key={group.kind} aria-label={words(`kind_${group.kind}`)}>
          <h3 class="name-kind">{words(`kinds_${group.kind}`)}</h3>
          <NameButtons names={group.names} layout={layout} onPress={jump} />
        </section>
      ))}
    </div>
  );
}

/** So many names are shown at once where space is short; more would push everything else out of sight. */
const chipLimit = 14;

function NameChips({ names, onPress }: Omit<NameButtonsProps, 'layout'>): JSX.Element {
  const words = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const isCut = !showsAll && names.length > chipLimit;
  return (
    <div>
      <NameButtons names={isCut ? names.slice(0, chipLimit) : names} layout="chips" onPress={onPress} />
      {isCut && (
        <div class="name-more">
          <Button label={words('show_more')} icon="chevron" tone="accent" onPress={() => setShowsAll(true)} />
        </div>
      )}
    </div>
  );
}

interface NameButtonsProps {
  readonly names: readonly ListedName[];
  readonly layout: NameListProps['layout'];
  readonly onPress: (name: ListedName) => void;
}

function NameButtons({ names, layout, onPress }: NameButtonsProps): JSX.Element {
  const words = useWords();
  return (
    <ul class={layout === 'chips' ? 'name-chips' : 'name-rows'}>
      {names.map((name) => (
        <li key={name.entityId}>
          <button type="button" class="name-button" title={words('names_jump')} onClick={() => onPress(name)}>
            <bdi>{name.name}</bdi>
            <span class="name-count">
              <span aria-hidden="true">{new Intl.NumberFormat(words.language).format(name.count)}</span>
              <span class="unseen">{words.count('names_places', name.count)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
