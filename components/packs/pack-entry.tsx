/** One pack in the list: what is in it, how old it is, under what terms, and how it is removed. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { useFormatDate } from '@/components/dates';
import { Icon } from '@/components/icon/icon';
import { useWords } from '@/components/words';
import { formatBytes } from './format-bytes';
import type { ListedPack } from './packs';

export interface PackEntryProps {
  readonly pack: ListedPack;
  readonly onRemove: () => void;
}

/** The starter pack has no button: it comes and goes with the extension. */
export function PackEntry({ pack, onRemove }: PackEntryProps): JSX.Element {
  const words = useWords();
  const formatDate = useFormatDate();
  const { name, counts, row, problem } = pack;
  const facts = [
    words('pack_as_of', formatDate(pack.asOf, 'long')),
    words.count('pack_entities', counts.entities),
    words.count('pack_names', counts.aliases),
    words.count('pack_events', counts.events),
    formatBytes(pack.sizeBytes, words.language),
    ...(pack.licence === '' ? [] : [words('pack_licence', pack.licence)]),
  ];
  return (
    <li class="pack-entry">
      <div class="pack-words">
        <h2 class="pack-name">
          <bdi>{name}</bdi>
        </h2>
        <p class="pack-facts">{facts.join(' · ')}</p>
        {row === null && <p class="pack-facts">{words('pack_starter')}</p>}
        {problem !== null && (
          <p class="pack-refusal">
            <Icon name="warning" />
            <span>{words('pack_does_not_open', problem)}</span>
          </p>
        )}
      </div>
      {row !== null && (
        <Button
          label={words('delete')}
          describedAs={words('about_quote', words('delete'), name)}
          icon="trash"
          iconOnly
          onPress={onRemove}
        />
      )}
    </li>
  );
}
