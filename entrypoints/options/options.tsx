/** Wires the page of settings to the settings, the library's counts and the browser's commands. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ListedShortcut, SettingsLinks } from '@/components/settings/settings';
import { SettingsView } from '@/components/settings/settings-view';
import { PageRoot } from '@/components/surface/page-root';
import { listShortcuts } from '@/lib/platform/commands';
import { isPrivateWindow } from '@/lib/platform/private-window';
import type { Connection } from '@/lib/surfaces/connect';
import { useSettings } from '@/lib/surfaces/use-settings';
import { createSettingsActions } from './settings-actions';
import { useKept } from './use-kept';

const links: SettingsLinks = {
  library: '/library.html',
  packs: '/library.html#packs',
  backup: '/library.html#backup',
  trash: '/library.html#trash',
  welcome: '/welcome.html',
};

/** Follows the settings for as long as it is open: what the popup changes shows here at once. */
export function Options({ connection }: { readonly connection: Connection }): JSX.Element {
  const settings = useSettings(connection.settings);
  const kept = useKept(connection.store);
  const shortcuts = useShortcuts();
  const actions = useMemo(() => createSettingsActions(connection), [connection]);
  return (
    <PageRoot words={connection.words} theme={settings.theme} title="settings_title" colourNames={settings.colourNames}>
      <SettingsView {...{ settings, kept, shortcuts, links, actions }} isPrivate={isPrivateWindow()} />
    </PageRoot>
  );
}

/** Read again whenever the page is come back to: the keys are changed on a page of the browser's, which tells nobody. */
function useShortcuts(): readonly ListedShortcut[] | null {
  const [shortcuts, setShortcuts] = useState<readonly ListedShortcut[] | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const read = (): void => {
      if (document.visibilityState === 'visible') {
        listShortcuts().then(setShortcuts, () => setShortcuts([]));
      }
    };
    read();
    document.addEventListener('visibilitychange', read, { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return shortcuts;
}
