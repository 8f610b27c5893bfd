/** Which names are underlined, how many, and what is muted. */
import type { JSX } from 'preact';
import { KindChips } from '@/components/marking/kind-chips';
import { MutedList } from '@/components/marking/muted-list';
import { RadioStrip } from '@/components/marking/radio-strip';
import { Switch } from '@/components/switch/switch';
import { useWords } from '@/components/words';
import { densities } from '@/lib/core/marking/marking-wishes';
import { Setting, SettingsSection } from '../setting';
import type { ReaderSettings, SettingsActions } from '../settings';

export interface MarkingSettingsProps {
  readonly settings: ReaderSettings;
  readonly actions: SettingsActions;
  readonly isPrivate: boolean;
  readonly onReset: () => void;
}

/** The same pieces as in the popup, here with who needs them. */
export function MarkingSettings({ settings, actions, isPrivate, onReset }: MarkingSettingsProps): JSX.Element {
  const words = useWords();
  const { change } = actions.marking;
  return (
    <SettingsSection id="marking" onReset={onReset}>
      <Setting id="mentions" who="settings_mentions_who">
        <RadioStrip
          label={words('marking_mentions')}
          value={settings.marking}
          choices={(['first', 'all'] as const).map((value) => ({ value, label: words(`marking_mentions_${value}`) }))}
          onChange={(marking) => change({ marking })}
        />
      </Setting>
      <Setting id="density" who="settings_density_who">
        <RadioStrip
          label={words('marking_density')}
          value={settings.density}
          choices={densities.map((value) => ({ value, label: words(`marking_density_${value}`) }))}
          onChange={(density) => change({ density })}
        />
      </Setting>
      <Setting id="kinds" who="settings_kinds_who">
        <KindChips hidden={settings.hiddenKinds} onChange={(hiddenKinds) => change({ hiddenKinds })} />
      </Setting>
      <Setting id="demonyms" who="settings_demonyms_who">
        <Switch
          label={words('marking_demonyms')}
          on={settings.demonyms}
          onChange={(demonyms) => change({ demonyms })}
        />
      </Setting>
      <Setting id="home" who="settings_home_who">
        <Switch label={words('marking_home')} on={settings.muteHome} onChange={(muteHome) => change({ muteHome })} />
        <p class="setting-hint">{words('marking_home_rule')}</p>
      </Setting>
      <Setting id="muted" who="settings_muted_who">
        {isPrivate ? (
          <p class="setting-hint">{words('settings_muted_private')}</p>
        ) : (
          <MutedList wishes={settings} actions={actions.marking} />
        )}
      </Setting>
    </SettingsSection>
  );
}
