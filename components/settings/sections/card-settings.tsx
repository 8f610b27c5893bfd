/** What opens the card, and how soon. */
import type { JSX } from 'preact';
import { RadioStrip } from '@/components/marking/radio-strip';
import { useWords } from '@/components/words';
import { Setting, SettingsSection } from '../setting';
import type { ReaderSettings, SettingsActions } from '../settings';

export interface CardSettingsProps {
  readonly settings: ReaderSettings;
  readonly actions: Pick<SettingsActions, 'change'>;
  readonly onReset: () => void;
}

/** From "almost at once" to "only where the pointer stays". Below 200 ms cards flash up under a pointer that merely passes. */
const delaysMs: readonly number[] = [200, 500, 1_000, 2_000];

/** A delay that stands between these, from a backup or a later version, is offered beside them. */
export function CardSettings({ settings, actions, onReset }: CardSettingsProps): JSX.Element {
  const words = useWords();
  const seconds = new Intl.NumberFormat(words.language, { style: 'unit', unit: 'second', unitDisplay: 'long' });
  const offered = [...new Set([...delaysMs, settings.showDelayMs])].sort((a, b) => a - b);
  return (
    <SettingsSection id="card" onReset={onReset}>
      <Setting id="trigger" who="settings_trigger_who">
        <RadioStrip
          label={words('settings_trigger')}
          value={settings.trigger}
          choices={(['hover', 'modifier', 'click'] as const).map((value) => ({
            value,
            label: words(`settings_trigger_${value}`),
          }))}
          onChange={(trigger) => actions.change({ trigger })}
        />
        <p class="setting-hint">{words('settings_trigger_always')}</p>
      </Setting>
      <Setting id="delay" who="settings_delay_who">
        <RadioStrip
          label={words('settings_delay')}
          value={String(settings.showDelayMs)}
          choices={offered.map((ms) => ({ value: String(ms), label: seconds.format(ms / 1_000) }))}
          onChange={(ms) => actions.change({ showDelayMs: Number(ms) })}
        />
        {settings.trigger !== 'hover' && <p class="setting-hint">{words('settings_delay_unused')}</p>}
      </Setting>
    </SettingsSection>
  );
}
