/** Builds the background: every listener is there when the script has run once, and nothing is read before somebody asks. */
import { createAnnounce } from '@/lib/messages/events';
import { serveBackground } from '@/lib/messages/server';
import { systemClock } from '@/lib/platform/clock';
import { createBrowserWords } from '@/lib/platform/browser-words';
import { onCommand } from '@/lib/platform/commands';
import { onMenuChoice, writeSelectionMenu } from '@/lib/platform/context-menu';
import { newUuid } from '@/lib/platform/ids';
import { createReporter, writeToConsole } from '@/lib/platform/report';
import { createRuntimePort } from '@/lib/platform/runtime';
import { createSettingsStore } from '@/lib/platform/settings';
import { onBrowserStart, onInstalled } from '@/lib/platform/start-up';
import { openLibrary, openSidePanel, openWelcome } from '@/lib/platform/surfaces';
import { createTabPort, findCommandTab } from '@/lib/platform/tabs';
import { createStore } from '@/lib/store/create-store';
import type { Store } from '@/lib/store/create-store';
import { createDatabase } from '@/lib/store/database';
import { forwardCommand } from './forward-command';
import { createAdjustHandlers } from './handlers/adjust';
import { createChoiceHandlers } from './handlers/choices';
import { createCitationHandlers } from './handlers/citations';
import { createEntityHandlers } from './handlers/entities';
import { createHighlightHandlers } from './handlers/highlights';
import { createNoteHandlers } from './handlers/notes';
import { createOwnEntityHandlers } from './handlers/own-entities';
import { createSightingHandlers } from './handlers/sightings';
import { createProjectHandlers } from './handlers/projects';
import { createSurfaceHandlers } from './handlers/surfaces';
import { createFirstRun } from './first-run';
import { createHousekeeping } from './housekeeping';
import { openKnowledge } from './open-knowledge';

/** Starts serving. Must be called synchronously: the browser delivers the message that woke us right after the script has run. */
export function start(): void {
  const report = createReporter(writeToConsole);
  const port = createRuntimePort();
  const tabs = createTabPort();
  const announce = createAnnounce(port, tabs);
  const keepHouseSoon = createHousekeeping(() => store, report);
  const store: Store = createStore({
    database: createDatabase(),
    now: systemClock,
    newId: newUuid,
    announce: (touched) => {
      announce(touched);
      keepHouseSoon();
    },
    // One background serves private and other windows: each handler asks its message's sender.
    isPrivate: () => false,
  });
  const knowledge = openKnowledge({ store, report });
  serveBackground(
    port,
    {
      ...createEntityHandlers(knowledge, store),
      ...createOwnEntityHandlers(store, () => new Date(systemClock()).toISOString().slice(0, 10)),
      ...createChoiceHandlers(knowledge, store),
      ...createHighlightHandlers(store),
      ...createAdjustHandlers(store),
      ...createNoteHandlers(store),
      ...createProjectHandlers(store),
      ...createCitationHandlers(store, systemClock),
      ...createSightingHandlers(store),
      ...createSurfaceHandlers(tabs, { openLibrary, openSidePanel }),
    },
    { report },
  );
  onBrowserStart(keepHouseSoon);
  const firstRun = createFirstRun({ settings: createSettingsStore(), openWelcome });
  onInstalled((isFirst) => {
    const words = createBrowserWords();
    const entries = (['highlight', 'note'] as const).map((command) => ({
      command,
      title: words(`command_${command}`),
    }));
    writeSelectionMenu(entries).catch((error: unknown) => report('menu', error));
    firstRun(isFirst).catch((error: unknown) => report('first-run', error));
  });
  const forward = (command: string, tabId: number | null): void => {
    const findTabId = async () => tabId ?? (await findCommandTab())?.id ?? null;
    forwardCommand(tabs, command, findTabId).catch((error: unknown) => report('command', error));
  };
  onCommand(forward);
  onMenuChoice(forward);
}
