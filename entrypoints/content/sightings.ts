/** Tells the background whom a kept article names, for its dossiers. Of a page that is merely read nothing is told. */
import { toSeenEntities } from '@/lib/core/dossier/to-seen-entities';
import type { BackgroundClient } from '@/lib/messages/client';
import type { OpenPage } from './open-page';

export interface Sightings {
  /** Tells what is not told yet; nothing as long as the names are not linked, for that would forget what is known. */
  tell(page: Pick<OpenPage, 'linking' | 'timeline'>): void;
}

interface SightingParts {
  readonly background: BackgroundClient;
  /** Under which addresses this page may be known. */
  readonly address: () => { url: string; canonicalUrl: string | null };
  /** Whether anything of this page is kept. */
  readonly isKept: () => boolean;
}

/** Makes the teller of one page. */
export function createSightings({ background, address, isKept }: SightingParts): Sightings {
  let told: string | null = null;
  return {
    tell: ({ linking, timeline }) => {
      if (!isKept() || linking.mentions.length === 0) return;
      const payload = { address: address(), seen: toSeenEntities(linking.mentions, timeline) };
      const fresh = JSON.stringify(payload);
      if (fresh === told) return;
      told = fresh;
      void background.send('sightings/write', payload).then((reply) => {
        // What could not be kept now is told again at the next reading.
        if (told === fresh && !(reply.ok && reply.value.kind === 'done')) told = null;
      });
    },
  };
}
