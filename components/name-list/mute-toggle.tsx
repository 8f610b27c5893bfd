/** Mutes a name of a list, or takes that back. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import type { MarkingActions } from '@/components/marking/marking-actions';
import { useWords } from '@/components/words';
import type { ListedName } from './list-names';

export interface MuteToggleProps {
  readonly name: ListedName;
  readonly marking: Pick<MarkingActions, 'muteName' | 'unmuteName'>;
}

/** What has no underline for another reason has nothing to toggle here: its reason stands on the name. */
export function MuteToggle({ name, marking }: MuteToggleProps): JSX.Element {
  const words = useWords();
  if (name.silence === 'muted') {
    return (
      <Button
        label={words('unmute')}
        describedAs={words('unmute_name', name.name)}
        icon="unmute"
        iconOnly
        tone="accent"
        onPress={() => marking.unmuteName(name)}
      />
    );
  }
  if (name.silence !== null) return <span class="name-no-toggle" />;
  return (
    <span class="name-mute">
      <Button
        label={words('mute')}
        describedAs={words('mute_name', name.name)}
        icon="mute"
        iconOnly
        onPress={() => marking.muteName(name)}
      />
    </span>
  );
}
