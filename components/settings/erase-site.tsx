/** Deletes what is kept of one site. It goes to the trash, so it can be taken back at once and for thirty days. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { KeptFacts } from './settings';

export interface EraseSiteProps {
  readonly sites: KeptFacts['sites'];
  readonly isPrivate: boolean;
  readonly onErase: (site: string) => void;
  readonly trashLink: string;
}

/** Which site is chosen first, then the press: no slip of the pointer erases. */
export function EraseSite({ sites, isPrivate, onErase, trashLink }: EraseSiteProps): JSX.Element {
  const words = useWords();
  const fieldId = useId();
  const [chosen, setChosen] = useState('');
  const site = sites.find((one) => one.site === chosen)?.site ?? '';
  if (isPrivate) return <p class="setting-hint">{words('settings_erase_private')}</p>;
  if (sites.length === 0) return <p class="setting-hint">{words('settings_erase_site_none')}</p>;
  return (
    <>
      <label class="unseen" for={fieldId}>
        {words('settings_erase_site_choose')}
      </label>
      <div class="settings-acts">
        <select
          id={fieldId}
          class="settings-field"
          value={site}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{words('settings_erase_site_choose')}</option>
          {sites.map((one) => (
            <option key={one.site} value={one.site}>
              {words.count('settings_site_articles', one.articles, one.site)}
            </option>
          ))}
        </select>
        <Button
          label={words('settings_erase_site_do')}
          icon="trash"
          tone="accent"
          disabled={site === ''}
          onPress={() => onErase(site)}
        />
      </div>
      <p class="setting-hint">
        {words('settings_erase_site_trash')} <a href={trashLink}>{words('library_trash')}</a>
      </p>
    </>
  );
}
