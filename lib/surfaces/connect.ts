/**
 * What popup, side panel and library are built on: one store, one way to the background and to the tabs, the settings and the words. Not for the note frame,
 * which lives in a news page and has no store.
 */
import { createBackgroundClient } from '@/lib/messages/client';
import type { BackgroundClient } from '@/lib/messages/client';
import { createAnnounce } from '@/lib/messages/events';
import { createBrowserWords } from '@/lib/platform/browser-words';
import { systemClock } from '@/lib/platform/clock';
import { newUuid } from '@/lib/platform/ids';
import type { TabPort } from '@/lib/platform/port';
import { isPrivateWindow } from '@/lib/platform/private-window';
import { createRuntimePort } from '@/lib/platform/runtime';
import { createSettingsStore } from '@/lib/platform/settings';
import type { SettingsStore } from '@/lib/platform/settings';
import { createTabPort } from '@/lib/platform/tabs';
import type { Words } from '@/lib/platform/words';
import { createStore } from '@/lib/store/create-store';
import type { Store } from '@/lib/store/create-store';
import { createDatabase } from '@/lib/store/database';

/** The dependencies of a surface. */
export interface Connection {
  readonly store: Store;
  readonly background: BackgroundClient;
  readonly tabs: TabPort;
  readonly settings: SettingsStore;
  readonly words: Words;
}

/** Builds them; nothing is opened or read yet. */
export function connect(): Connection {
  const port = createRuntimePort();
  const tabs = createTabPort();
  const store = createStore({
    database: createDatabase(),
    now: systemClock,
    newId: newUuid,
    announce: createAnnounce(port, tabs),
    isPrivate: isPrivateWindow,
  });
  const background = createBackgroundClient(port);
  return { store, background, tabs, settings: createSettingsStore(), words: createBrowserWords() };
}
