/** What is on this machine, what was ever asked of the network, and how to be rid of it. */
import type { JSX } from 'preact';
import { formatBytes } from '@/components/packs/format-bytes';
import { useWords } from '@/components/words';
import { EraseEverything } from '../erase-everything';
import { EraseSite } from '../erase-site';
import { Setting, SettingsSection } from '../setting';
import { keptKinds } from '../settings';
import type { KeptFacts, SettingsActions, SettingsLinks } from '../settings';

export interface PrivacySettingsProps {
  readonly kept: KeptFacts | 'closed' | null;
  readonly links: SettingsLinks;
  readonly actions: SettingsActions;
  readonly isPrivate: boolean;
  readonly onEraseSite: (site: string) => void;
}

/**
 * The line on requests is no count: nothing in the extension can ask the network, which a test over all its sources holds true. What could
 * ask one day brings its own counter.
 */
export function PrivacySettings(props: PrivacySettingsProps): JSX.Element {
  const { kept, links, actions, isPrivate, onEraseSite } = props;
  const words = useWords();
  return (
    <SettingsSection id="privacy">
      <Setting id="kept" who="settings_kept_who" title="settings_kept">
        <KeptTable kept={kept} />
      </Setting>
      <Setting id="requests" who="settings_requests_who" title="settings_requests">
        <p class="setting-text">{words('settings_requests_none')}</p>
      </Setting>
      <Setting id="erase-site" who="settings_erase_site_who" title="settings_erase_site">
        <EraseSite
          sites={kept === null || kept === 'closed' ? [] : kept.sites}
          isPrivate={isPrivate}
          onErase={onEraseSite}
          trashLink={links.trash}
        />
      </Setting>
      <Setting id="erase-all" who="settings_erase_all_who" title="settings_erase_all">
        <EraseEverything isPrivate={isPrivate} onErase={actions.eraseEverything} onBackUp={actions.backUp} />
      </Setting>
    </SettingsSection>
  );
}

/** What there is none of is not told. */
function KeptTable({ kept }: { readonly kept: KeptFacts | 'closed' | null }): JSX.Element {
  const words = useWords();
  if (kept === null) return <p class="setting-hint">{words('loading')}</p>;
  if (kept === 'closed') return <p class="setting-text">{words('notice_closed_text')}</p>;
  const numbers = new Intl.NumberFormat(words.language);
  const held = keptKinds.filter((kind) => kept.counts[kind] > 0);
  return (
    <>
      {held.length === 0 && <p class="setting-text">{words('settings_kept_nothing')}</p>}
      <dl class="settings-kept">
        {held.map((kind) => (
          <div key={kind}>
            <dt>{words(`kept_${kind}`)}</dt>
            <dd>{numbers.format(kept.counts[kind])}</dd>
          </div>
        ))}
        {kept.usedBytes !== null && (
          <div>
            <dt>{words('kept_size')}</dt>
            <dd>{formatBytes(kept.usedBytes, words.language)}</dd>
          </div>
        )}
      </dl>
      <p class="setting-hint">{words('settings_kept_where')}</p>
    </>
  );
}
