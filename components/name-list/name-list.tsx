/** Who and what an article names; a press goes to the next place that names it. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { MarkingActions } from '@/components/marking/marking-actions';
import { useWords } from '@/components/words';
import type { EntityId } from '@/lib/core/entities/record';
import { groupNames } from './list-names';
import type { ListedName } from './list-names';
import { MuteToggle } from './mute-toggle';
import { NameButton } from './name-button';

export interface NameListProps {
  readonly names: readonly ListedName[];
  /** `chips` where space is short, `groups` (by kind) where there is room to read. */
  readonly layout: 'chips' | 'groups';
  /** @param index which of the places that name it, from 0. */
  readonly onJump: (entityId: EntityId, index: number) => void;
  /** Mutes and unmutes names, where there is room for it; null where nothing is kept. */
  readonly marking: Pick<MarkingActions, 'muteName' | 'unmuteName'> | null;
  /** Opens all that the reader keeps on it, where there is room for the way there; left out where nothing is kept. */
  readonly onDossier?: ((entityId: EntityId) => void) | undefined;
}

/** Remembers which place of each name was shown last, so that pressing again goes on. */
export function NameList({ names, layout, onJump, marking, onDossier }: NameListProps): JSX.Element {
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
          <ul class="name-rows">
            {group.names.map((name) => (
              <li key={name.entityId}>
                <NameButton name={name} onPress={jump} />
                {onDossier !== undefined && (
                  <Button
                    label={words('dossier')}
                    describedAs={words('dossier_of', name.name)}
                    icon="library"
                    iconOnly
                    onPress={() => onDossier(name.entityId)}
                  />
                )}
                {marking !== null && <MuteToggle name={name} marking={marking} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** So many names are shown at once where space is short; more would push everything else out of sight. */
const chipLimit = 14;

interface NameChipsProps {
  readonly names: readonly ListedName[];
  readonly onPress: (name: ListedName) => void;
}

function NameChips({ names, onPress }: NameChipsProps): JSX.Element {
  const words = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const isCut = !showsAll && names.length > chipLimit;
  return (
    <div>
      <ul class="name-chips">
        {(isCut ? names.slice(0, chipLimit) : names).map((name) => (
          <li key={name.entityId}>
            <NameButton name={name} onPress={onPress} />
          </li>
        ))}
      </ul>
      {isCut && (
        <div class="name-more">
          <Button label={words('show_more')} icon="chevron" tone="accent" onPress={() => setShowsAll(true)} />
        </div>
      )}
    </div>
  );
}
