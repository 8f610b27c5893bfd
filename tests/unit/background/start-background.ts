/** A background as `start` builds it, with a small starter pack and a network in memory. */
import { IDBFactory } from 'fake-indexeddb';
import { expect, vi } from 'vitest';
import { createAdjustHandlers } from '@/entrypoints/background/handlers/adjust';
import { createChoiceHandlers } from '@/entrypoints/background/handlers/choices';
import { createCitationHandlers } from '@/entrypoints/background/handlers/citations';
import { createEntityHandlers } from '@/entrypoints/background/handlers/entities';
import { createHighlightHandlers } from '@/entrypoints/background/handlers/highlights';
import { createNoteHandlers } from '@/entrypoints/background/handlers/notes';
import { createOwnEntityHandlers } from '@/entrypoints/background/handlers/own-entities';
import { createProjectHandlers } from '@/entrypoints/background/handlers/projects';
import { createSightingHandlers } from '@/entrypoints/background/handlers/sightings';
import { createSurfaceHandlers } from '@/entrypoints/background/handlers/surfaces';
import { openKnowledge } from '@/entrypoints/background/open-knowledge';
import type { EntityRecord } from '@/lib/core/entities/record';
import { writePack } from '@/lib/knowledge/write-pack';
import { createBackgroundClient } from '@/lib/messages/client';
import { serveBackground } from '@/lib/messages/server';
import type { RawSender } from '@/lib/platform/port';
import { createFakeNetwork, senders } from '@/tests/support/fake-port';
import type { FakeNetwork } from '@/tests/support/fake-port';
import { createMemoryStore } from '@/tests/support/memory-store';
import { alias, makeRecord } from '@/tests/unit/knowledge/make-record';

/** The one place of the starter pack. */
export const port: EntityRecord = makeRecord('starter:port-lorn', 'Port Lorn', { kind: 'place' });

/** Two people of one surname, so that there is something to decide. */
const holts = ['Ada Holt', 'Ben Holt'].map((name) =>
  makeRecord(`starter:${name.toLowerCase().replace(' ', '-')}`, name, {
    aliases: [alias(name), alias('Holt', { commonness: 0.5 })],
  }),
);

const starterTitle = { name: 'Starter', language: 'en', asOf: '2026-08', licence: 'MIT', sources: [] };

/** Starts it on a disk that outlives it. */
export function startBackground(factory = new IDBFactory(), network: FakeNetwork = createFakeNetwork()) {
  const memory = createMemoryStore({ factory });
  const report = vi.fn();
  const readStarter = async () => writePack([port, ...holts], starterTitle).bytes;
  const knowledge = openKnowledge({ store: memory.store, report, readStarter });
  const surfaces = { openLibrary: vi.fn(async () => {}), openSidePanel: vi.fn(async () => {}) };
  serveBackground(
    network.portOf(senders.popup),
    {
      ...createEntityHandlers(knowledge, memory.store),
      ...createOwnEntityHandlers(memory.store, () => '2026-11-22'),
      ...createChoiceHandlers(knowledge, memory.store),
      ...createHighlightHandlers(memory.store),
      ...createAdjustHandlers(memory.store),
      ...createNoteHandlers(memory.store),
      ...createProjectHandlers(memory.store),
      ...createCitationHandlers(memory.store, () => Date.UTC(2026, 10, 22, 12)),
      ...createSightingHandlers(memory.store),
      ...createSurfaceHandlers(network.tabs, surfaces),
    },
    { report: (_where, error) => expect.fail(String(error)) },
  );
  const ask = (sender: RawSender) => createBackgroundClient(network.portOf(sender));
  return { ...memory, network, surfaces, report, ask, tab: ask(senders.contentScript), frame: ask(senders.noteFrame) };
}
