/** Light or dark, what the colours of highlights are called, and how references are written. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { ColourNamesForm } from '@/components/colours/colour-names-form';
import { RadioStrip } from '@/components/marking/radio-strip';
import { Switch } from '@/components/switch/switch';
import { useWords } from '@/components/words';
import { styleIds, styleIdSchema } from '@/lib/core/citations/citation-types';
import { getStyle } from '@/lib/core/citations/styles/get-style';
import { highlightColours } from '@/lib/core/notes/rows';
import { Setting, SettingsSection } from '../setting';
import type { ReaderSettings, SettingsActions } from '../settings';

export interface LookSettingsProps {
  readonly settings: ReaderSettings;
  readonly actions: Pick<SettingsActions, 'change'>;
  readonly onReset: () => void;
}

/** What is chosen shows at once, here too. */
export function LookSettings({ settings, actions, onReset }: LookSettingsProps): JSX.Element {
  const words = useWords();
  return (
    <SettingsSection id="look" onReset={onReset}>
      <Setting id="theme" who="settings_theme_who">
        <RadioStrip
          label={words('settings_theme')}
          value={settings.theme}
          choices={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: words(`settings_theme_${value}`),
          }))}
          onChange={(theme) => actions.change({ theme })}
        />
      </Setting>
      <Setting id="colours" who="settings_colours_who" title="settings_colours">
        <ul class="settings-colours">
          {highlightColours.map((colour) => (
            <li key={colour}>
              <span class={`colour-dot dot-${colour}`} />
              <bdi>{settings.colourNames[colour] ?? words(`colour_${colour}`)}</bdi>
            </li>
          ))}
        </ul>
        <div class="settings-acts">
          <ColourNamesForm names={settings.colourNames} onNames={(colourNames) => actions.change({ colourNames })} />
        </div>
      </Setting>
      <Setting id="map" who="settings_map_who">
        <Switch
          label={words('settings_map')}
          on={settings.pageMap}
          onChange={(pageMap) => actions.change({ pageMap })}
        />
      </Setting>
      <Setting id="citations" who="settings_citations_who">
        <StyleChoice {...{ settings, actions }} />
      </Setting>
    </SettingsSection>
  );
}

function StyleChoice({ settings, actions }: Pick<LookSettingsProps, 'settings' | 'actions'>): JSX.Element {
  const words = useWords();
  const fieldId = useId();
  return (
    <>
      <label class="setting-title" for={fieldId}>
        {words('settings_citations')}
      </label>
      <select
        id={fieldId}
        class="settings-field"
        value={settings.citationStyle}
        onChange={(event) => actions.change({ citationStyle: styleIdSchema.parse(event.currentTarget.value) })}
      >
        {styleIds.map((id) => (
          <option key={id} value={id}>
            {getStyle(id).name}
          </option>
        ))}
      </select>
    </>
  );
}
