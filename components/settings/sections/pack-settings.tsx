/** The way to the packs, which have a page of their own in the library. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import { Setting, SettingsSection } from '../setting';
import type { SettingsLinks } from '../settings';

/** A link: it can be opened in a tab beside. */
export function PackSettings({ links }: { readonly links: SettingsLinks }): JSX.Element {
  const words = useWords();
  return (
    <SettingsSection id="packs">
      <Setting id="packs" who="settings_packs_who">
        <p class="setting-text">{words('packs_about')}</p>
        <p>
          <a class="settings-link" href={links.packs}>
            {words('settings_packs_open')}
          </a>
        </p>
      </Setting>
    </SettingsSection>
  );
}
