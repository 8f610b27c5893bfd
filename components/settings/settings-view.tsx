/** The page of settings: a search field above, the sections at the side, and each setting with who needs it. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/icon/icon';
import { UndoStrip } from '@/components/undo-strip/undo-strip';
import { useDeletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import { BackupSettings } from './sections/backup-settings';
import { CardSettings } from './sections/card-settings';
import { LookSettings } from './sections/look-settings';
import { MarkingSettings } from './sections/marking-settings';
import { PackSettings } from './sections/pack-settings';
import { PrivacySettings } from './sections/privacy-settings';
import { ShortcutSettings } from './sections/shortcut-settings';
import { SiteSettings } from './sections/site-settings';
import { FoundContext, holdsHit } from './setting';
import type { KeptFacts, ListedShortcut, ReaderSettings, SettingsActions, SettingsLinks } from './settings';
import { sectionIds, sectionTitles } from './settings-sections';
import type { SectionId } from './settings-sections';
import { useFoundSettings } from './use-found-settings';

export interface SettingsViewProps {
  readonly settings: ReaderSettings;
  /** Null while it is counted. */
  readonly kept: KeptFacts | 'closed' | null;
  /** Null while the browser is asked. */
  readonly shortcuts: readonly ListedShortcut[] | null;
  readonly links: SettingsLinks;
  readonly actions: SettingsActions;
  /** In a private window nothing that names names is shown, and nothing is erased. */
  readonly isPrivate: boolean;
  /** What is looked for at first. */
  readonly opensWith?: string;
}

/** Every change holds at once. */
export function SettingsView(props: SettingsViewProps): JSX.Element {
  const { settings, kept, shortcuts, links, actions, isPrivate } = props;
  const words = useWords();
  const [query, setQuery] = useState(props.opensWith ?? '');
  const main = useRef<HTMLElement>(null);
  const found = useFoundSettings(query, main);
  const deletions = useDeletions();
  const reset = (section: SectionId) => () => {
    let takeBack = async (): Promise<boolean> => false;
    deletions.change(
      'did_reset_settings',
      async () => {
        const back = await actions.reset(section);
        if (back === null) return { kind: 'refused', reason: 'full' };
        takeBack = back;
        return { kind: 'done', changeSetId: '' };
      },
      async () => ((await takeBack()) ? { kind: 'done' } : { kind: 'refused', reason: 'full' }),
      'stays',
    );
  };
  const eraseSite = (site: string): void =>
    deletions.change('did_erase_site', () => actions.eraseSite(site), actions.undoChange);
  return (
    <FoundContext.Provider value={found}>
      <div class="settings-frame">
        <header class="settings-top">
          <h1 class="library-title">{words('settings_title')}</h1>
          <SettingsSearch query={query} onQuery={setQuery} found={found} />
        </header>
        <SettingsNav found={found} links={links} />
        <main class="settings-main" ref={main} aria-busy={kept === null || shortcuts === null}>
          {found?.size === 0 && <p class="settings-none">{words('settings_none', query.trim())}</p>}
          <MarkingSettings {...{ settings, actions, isPrivate }} onReset={reset('marking')} />
          <CardSettings {...{ settings, actions }} onReset={reset('card')} />
          <LookSettings {...{ settings, actions }} onReset={reset('look')} />
          <SiteSettings {...{ settings, actions }} onReset={reset('sites')} />
          <PackSettings links={links} />
          <PrivacySettings {...{ kept, links, actions, isPrivate }} onEraseSite={eraseSite} />
          <BackupSettings {...{ settings, links, actions }} />
          <ShortcutSettings {...{ shortcuts, actions }} />
        </main>
        <div class="settings-undo">
          <UndoStrip deletions={deletions} />
        </div>
      </div>
    </FoundContext.Provider>
  );
}

interface SettingsSearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly found: ReadonlySet<string> | null;
}

function SettingsSearch({ query, onQuery, found }: SettingsSearchProps): JSX.Element {
  const words = useWords();
  return (
    <search class="search-box">
      <Icon name="search" />
      <input
        type="search"
        aria-label={words('settings_search')}
        placeholder={words('settings_search')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onQuery('');
        }}
      />
      <span class="unseen" role="status">
        {found === null ? '' : words.count('settings_found', found.size)}
      </span>
    </search>
  );
}

function SettingsNav({ found, links }: Pick<SettingsSearchProps, 'found'> & Pick<SettingsViewProps, 'links'>) {
  const words = useWords();
  return (
    <nav class="settings-nav" aria-label={words('settings_title')}>
      <ul>
        {sectionIds.map((id) => (
          <li key={id} hidden={!holdsHit(id, found)}>
            <a href={`#${id}`}>{words(sectionTitles[id])}</a>
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <a href={links.library}>{words('open_library')}</a>
        </li>
        <li>
          <a href={links.welcome}>{words('welcome_again')}</a>
        </li>
      </ul>
    </nav>
  );
}
