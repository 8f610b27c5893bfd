/** Passes on what concerns our own pages: opens them for the content script, which cannot, and tells a page that its frame is done. */
import type { EntityId } from '@/lib/core/entities/record';
import { createTabClient } from '@/lib/messages/client';
import { RequestRefused } from '@/lib/messages/server';
import type { BackgroundHandlers } from '@/lib/messages/server';
import type { TabPort } from '@/lib/platform/port';

/** How our pages are opened; the browser's way unless a test brings another. */
export interface Surfaces {
  /** @param entityId whose dossier is to be shown; null for the library as it is. */
  openLibrary(entityId: EntityId | null): Promise<void>;
  openSidePanel(tabId: number | null): Promise<void>;
}

/** Makes the handlers. */
export function createSurfaceHandlers(
  tabs: TabPort,
  surfaces: Surfaces,
): Pick<BackgroundHandlers, 'frame/close' | 'surface/open'> {
  return {
    'frame/close': async (subject, sender) => {
      if (sender.from !== 'extension' || sender.tabId === null) throw new RequestRefused();
      // A page that has gone meanwhile has taken its frame along.
      await createTabClient(tabs, sender.tabId).send('frame/closed', subject);
      return { kind: 'done' };
    },
    // Nothing may be awaited before the panel is opened: browsers allow it only straight from the reader's click.
    'surface/open': async (wish, sender) => {
      if (wish.surface === 'library') await surfaces.openLibrary(wish.entityId ?? null);
      else await surfaces.openSidePanel(sender.tabId);
      return { kind: 'done' };
    },
  };
}
