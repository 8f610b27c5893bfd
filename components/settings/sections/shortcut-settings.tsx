/** The commands with their keys. Which keys these are is kept by the browser, so they are changed there. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';
import { Setting, SettingsSection } from '../setting';
import type { ListedShortcut, SettingsActions } from '../settings';

/** The manifest's commands; the browser's own name for the first differs. */
const names: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'command_popup',
  'next-name': 'command_next_name',
  highlight: 'command_highlight',
  note: 'command_note',
};

export interface ShortcutSettingsProps {
  readonly shortcuts: readonly ListedShortcut[] | null;
  readonly actions: Pick<SettingsActions, 'openShortcuts'>;
}

/** A command that another extension took the keys from is told as such. */
export function ShortcutSettings({ shortcuts, actions }: ShortcutSettingsProps): JSX.Element {
  const words = useWords();
  const [isLost, setLost] = useState(false);
  return (
    <SettingsSection id="shortcuts">
      <Setting id="shortcuts" who="settings_shortcuts_who">
        <dl class="settings-kept">
          {(shortcuts ?? []).map(({ command, keys }) => {
            const name = names[command];
            return (
              <div key={command}>
                <dt>{name === undefined ? command : words(name)}</dt>
                <dd dir="ltr">
                  {keys === '' ? words('settings_shortcut_none') : <kbd class="settings-keys">{keys}</kbd>}
                </dd>
              </div>
            );
          })}
        </dl>
        <div class="settings-acts">
          <Button
            label={words('settings_shortcuts_change')}
            tone="accent"
            icon="external"
            onPress={() => void actions.openShortcuts().then((isOpen) => setLost(!isOpen))}
          />
        </div>
        <p class="setting-hint" role="status">
          {isLost && words('settings_shortcuts_where')}
        </p>
        <p class="setting-hint">{words('settings_shortcuts_card')}</p>
      </Setting>
    </SettingsSection>
  );
}
