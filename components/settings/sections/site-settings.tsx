/** The sites on which Backstory stays silent, also before they are visited for the first time. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import { Setting, SettingsSection } from '../setting';
import type { ReaderSettings, SettingsActions } from '../settings';

export interface SiteSettingsProps {
  readonly settings: Pick<ReaderSettings, 'disabledSites'>;
  readonly actions: Pick<SettingsActions, 'addSite' | 'removeSite'>;
  readonly onReset: () => void;
}

/** An address is as good as a name. */
export function SiteSettings({ settings, actions, onReset }: SiteSettingsProps): JSX.Element {
  const words = useWords();
  const { disabledSites } = settings;
  return (
    <SettingsSection id="sites" onReset={onReset}>
      <Setting id="sites" who="settings_sites_who" title="settings_sites_off">
        {disabledSites.length === 0 && <p class="setting-hint">{words('settings_sites_none')}</p>}
        <ul class="muted-entries">
          {disabledSites.map((site) => (
            <li key={site}>
              <bdi dir="ltr">{site}</bdi>
              <Button
                label={words('settings_site_on')}
                describedAs={words('settings_site_on_named', site)}
                onPress={() => actions.removeSite(site)}
              />
            </li>
          ))}
        </ul>
        <SiteForm onAdd={actions.addSite} />
        <p class="setting-hint">{words('settings_sites_rule')}</p>
      </Setting>
    </SettingsSection>
  );
}

function SiteForm({ onAdd }: { readonly onAdd: SettingsActions['addSite'] }): JSX.Element {
  const words = useWords();
  const [fieldId, problemId] = [useId(), useId()];
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    if (typed.trim() === '') return;
    const isSite = onAdd(typed);
    setWrong(!isSite);
    if (isSite) setTyped('');
  };
  return (
    <form class="muted-form" onSubmit={add}>
      <label class="unseen" for={fieldId}>
        {words('settings_site_add')}
      </label>
      <input
        id={fieldId}
        class="marking-field"
        dir="ltr"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        maxLength={300}
        placeholder="bank.example"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? problemId : undefined}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <button type="submit" class="button button-accent">
        {words('settings_site_add')}
      </button>
      <p class="setting-problem" id={problemId} role="alert">
        {isWrong && words('settings_site_wrong', typed)}
      </p>
    </form>
  );
}
