/** How a backup meets the library: two choices, of which the one that takes nothing away comes first. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';
import type { BackupMode } from './import';

const choices: readonly (readonly [mode: BackupMode, label: MessageKey])[] = [
  ['add', 'backup_mode_add'],
  ['replace', 'backup_mode_replace'],
];

export interface ModeChoiceProps {
  readonly mode: BackupMode;
  readonly onMode: (mode: BackupMode) => void;
}

/** Choosing counts anew what would happen; nothing is written. */
export function ModeChoice({ mode, onMode }: ModeChoiceProps): JSX.Element {
  const words = useWords();
  const name = useId();
  return (
    <fieldset class="import-modes">
      <legend class="unseen">{words('backup_mode')}</legend>
      {choices.map(([choice, label]) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === mode} onChange={() => onMode(choice)} />
          <span>{words(label)}</span>
        </label>
      ))}
    </fieldset>
  );
}
