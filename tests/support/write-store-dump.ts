/**
 * Makes the fixture of a new database version, once, before that version is released:
 * `npx tsx tests/support/write-store-dump.ts` writes `tests/fixtures/store/v<number>.json` and refuses to touch one that is there.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createMemoryStore, expectDone, someChoice, someHighlight, someOwnEntity, somePack } from './memory-store';
import { dumpDatabase } from './store-dump';

const { store, database } = createMemoryStore();
const highlight = expectDone(await store.highlights.create(someHighlight)).value;
const on = { kind: 'highlight', highlightId: highlight.id } as const;
await store.notes.write({ on, revision: null, text: 'First words.', tags: ['sea', 'trade'] });
await store.notes.write({ on, revision: 1, text: '**Second** words.', tags: ['sea'] });
const trashed = expectDone(await store.highlights.create({ ...someHighlight, urlKeys: ['news.example/quay'] })).value;
const second = expectDone(await store.highlights.create({ ...someHighlight, colour: 'doubt' })).value;
await store.highlights.delete(trashed.id, 1);
expectDone(await store.changes.undo(expectDone(await store.highlights.recolour(second.id, 1, 'quote')).changeSetId));
await store.notes.write({
  on: { kind: 'page', pageId: highlight.pageId },
  revision: null,
  text: 'On the whole.',
  tags: [],
});

const pack = expectDone(await store.packs.add(somePack, new Blob(['pack bytes']))).value;
await store.packs.add({ ...somePack, name: 'Removed', checksum: 'f'.repeat(64) }, new Blob(['other bytes']));
const [removed] = expectDone(await store.packs.list()).value.packs.filter(({ id }) => id !== pack.id);
if (removed !== undefined) await store.packs.remove(removed.id, 1);
const own = expectDone(await store.ownEntities.write(someOwnEntity)).value;
await store.ownEntities.write({ ...someOwnEntity, editing: { id: own.id, revision: 1 }, link: null });
await store.choices.write(someChoice);
await store.choices.write({ ...someChoice, scope: 'everywhere', verdict: 'never' });

const project = expectDone(
  await store.projects.write({ editing: null, name: 'Harbours', about: 'Why **now**?' }),
).value;
await store.projects.addParts(
  project.id,
  [
    { kind: 'heading', text: 'The quay' },
    { kind: 'highlight', highlightId: highlight.id },
    { kind: 'page', pageId: highlight.pageId },
    { kind: 'text', text: 'My own words.' },
  ],
  null,
);
const [entity] = someHighlight.entities;
if (entity !== undefined) {
  await store.entityNotes.write({ entity, revision: null, text: 'Deep enough for ferries.', tags: ['sea'] });
  const dated = [{ date: '1998', text: 'It opened in 1998.' }];
  await store.observations.writeSightings(someHighlight.urlKeys, [{ entity, kind: 'place', count: 2, dated }]);
}
await store.observations.writeStands([{ highlightId: highlight.id, verdict: 'changed', text: 'the ferries sail' }]);
await store.savedSearches.write({ editing: null, name: 'Doubts', query: 'colour:doubt', sort: 'newest' });
await store.snapshots.take('asked');

const dump = await dumpDatabase(database.backendDB());
const path = fileURLToPath(new URL(`../fixtures/store/v${database.verno}.json`, import.meta.url));
if (existsSync(path)) throw new Error(`${path} is the dump of a released version and stays as it is`);
writeFileSync(path, `${JSON.stringify(dump, null, 2)}\n`);
console.log(`Wrote ${path}`);
