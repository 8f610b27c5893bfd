/** Wires the page of the first run to the settings, and to what is kept of its own article. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PageRoot } from '@/components/surface/page-root';
import { useDeletions } from '@/components/undo-strip/use-deletions';
import { WelcomeView } from '@/components/welcome/welcome-view';
import { toPageKeys } from '@/lib/core/notes/page-key';
import { listShortcuts } from '@/lib/platform/commands';
import { isPrivateWindow } from '@/lib/platform/private-window';
import type { Visit } from '@/lib/store/pages';
import type { Connection } from '@/lib/surfaces/connect';
import { useSettings } from '@/lib/surfaces/use-settings';
import { forgetHighlights, restoreHighlights } from './forget-highlights';

/** What is tried here is kept as anywhere, and found in the library. */
export function Welcome({ connection }: { readonly connection: Connection }): JSX.Element {
  const { background, words } = connection;
  const settings = useSettings(connection.settings);
  const visit = useOwnVisit(connection);
  const nextNameKeys = useKeysOf('next-name');
  const deletions = useDeletions();
  const forget = (): void => {
    const kept = visit?.highlights ?? [];
    deletions.remove(
      () => forgetHighlights(background, kept),
      () => restoreHighlights(background, kept),
    );
  };
  return (
    <PageRoot words={words} theme={settings.theme} title="extension_name" colourNames={settings.colourNames}>
      <WelcomeView
        trigger={settings.trigger}
        nextNameKeys={nextNameKeys}
        keptCount={visit?.highlights.length ?? 0}
        isPrivate={isPrivateWindow()}
        libraryLink="/library.html"
        settingsLink="/options.html"
        onForget={forget}
        deletions={deletions}
      />
    </PageRoot>
  );
}

/** What is kept of this very page. */
function useOwnVisit({ store }: Pick<Connection, 'store'>): Visit | null {
  const [visit, setVisit] = useState<Visit | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const urlKeys = toPageKeys(location.href.replace(/#.*$/s, ''), null);
    store.follow(
      () => store.pages.readVisit(urlKeys),
      ending.signal,
      (read) => setVisit(read.kind === 'done' ? read.value : null),
    );
    return () => ending.abort();
  }, [store]);
  return visit;
}

function useKeysOf(command: string): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    void listShortcuts().then((all) => setKeys(all.find((one) => one.command === command)?.keys || null));
  }, [command]);
  return keys;
}
