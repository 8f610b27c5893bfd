import { describe, expect, it } from 'vitest';
import type { EntityRef } from '@/lib/core/entities/record';
import { createMemoryStore, expectDone } from '@/tests/support/memory-store';

const ref = (id: string, wikidata: string | null, title: string | null): EntityRef =>
  ({ id, wikidata, title, name: 'The harbour' }) as EntityRef;
const starter = ref('starter:harbour', null, 'The harbour');
const imported = ref('wikidata:Q1', 'Q1', 'The harbour');
const renamed = ref('wikidata:Q1', 'Q1', 'The old harbour');

describe('a note on an entity', () => {
  it('is found again whatever pack knows the entity, and by all it was ever known by', async () => {
    const { store } = createMemoryStore();
    const first = { entity: starter, revision: null, text: 'Deep.', tags: [] };
    const written = expectDone(await store.entityNotes.write(first)).value;
    expect(expectDone(await store.entityNotes.read(imported)).value?.text).toBe('Deep.');
    const second = { entity: imported, revision: written.revision, text: 'Deep enough.', tags: ['sea'] };
    expectDone(await store.entityNotes.write(second));
    expect(expectDone(await store.entityNotes.read(renamed)).value?.text).toBe('Deep enough.');
    expect(expectDone(await store.entityNotes.read(starter)).value?.text).toBe('Deep enough.');
    expect(expectDone(await store.entityNotes.list()).value).toHaveLength(1);
  });

  it('shows both texts when two windows wrote it', async () => {
    const { store } = createMemoryStore();
    const entity = starter;
    expectDone(await store.entityNotes.write({ entity, revision: null, text: 'one', tags: [] }));
    const late = await store.entityNotes.write({ entity, revision: null, text: 'two', tags: [] });
    expect(late).toMatchObject({ kind: 'refused', reason: 'stale', current: { text: 'one' } });
  });

  it('left without words goes to the trash and its words can be had back', async () => {
    const { store } = createMemoryStore();
    const entity = starter;
    expectDone(await store.entityNotes.write({ entity, revision: null, text: 'one', tags: [] }));
    const emptied = expectDone(await store.entityNotes.write({ entity, revision: 1, text: ' ', tags: [] }));
    expect(expectDone(await store.entityNotes.read(entity)).value).toBeNull();
    expectDone(await store.changes.undo(emptied.changeSetId));
    expect(expectDone(await store.entityNotes.read(entity)).value?.text).toBe('one');
  });
});
