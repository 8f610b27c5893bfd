import { describe, expect, it } from 'vitest';
import {
  createMemoryStore,
  expectDone,
  someChoice,
  someOwnEntity,
  somePack,
  withFullDisk,
} from '@/tests/support/memory-store';

const packFile = (words = 'pack bytes') => new Blob([words]);
const hourMs = 60 * 60 * 1000;

describe('a pack that is added', () => {
  it('is listed with what it says of itself, and gives its bytes back', async () => {
    const { store } = createMemoryStore();
    const { value: pack } = expectDone(await store.packs.add(somePack, packFile()));
    expect(expectDone(await store.packs.list()).value).toEqual({ packs: [pack], damaged: 0 });
    expect(await expectDone(await store.packs.readFile(pack.id)).value.text()).toBe('pack bytes');
  });

  it('leaves its bytes out of the change log', async () => {
    const { store, dump } = createMemoryStore();
    await store.packs.add(somePack, packFile());
    const { changes } = await dump();
    expect(changes).toMatchObject([{ table: 'packs', action: 'add-pack', before: null }]);
    expect(JSON.stringify(changes)).not.toContain('bytes"');
  });

  it('is not kept twice', async () => {
    const { store, dump } = createMemoryStore();
    const first = expectDone(await store.packs.add(somePack, packFile())).value;
    expect(expectDone(await store.packs.add(somePack, packFile())).value).toEqual(first);
    expect((await dump()).packFiles).toHaveLength(1);
  });

  it.each([0, 1, 2])('leaves nothing behind when the disk takes only %i more rows', async (writes) => {
    const { store, dump } = createMemoryStore();
    await store.packs.list();
    const added = await withFullDisk(writes, () => store.packs.add(somePack, packFile()));
    expect(added).toEqual({ kind: 'refused', reason: 'full' });
    expect(Object.values(await dump()).flat()).toEqual([]);
  });

  it('is refused in a private window', async () => {
    const { store, dump } = createMemoryStore({ isPrivate: true });
    expect(await store.packs.add(somePack, packFile())).toEqual({ kind: 'refused', reason: 'private' });
    expect(Object.values(await dump()).flat()).toEqual([]);
  });

  it('is removed and restored with its bytes, until they are swept away', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const { value: pack } = expectDone(await store.packs.add(somePack, packFile()));
    expectDone(await store.packs.remove(pack.id, 1));
    expect(expectDone(await store.packs.list()).value.packs).toEqual([]);
    expect(expectDone(await store.packs.sweep()).value).toBe(0);
    expectDone(await store.packs.restore(pack.id));
    expectDone(await store.packs.remove(pack.id, 3));
    memory.passTime(2 * hourMs);
    expect(expectDone(await store.packs.sweep()).value).toBe(1);
    expect(await store.packs.restore(pack.id)).toEqual({ kind: 'refused', reason: 'gone' });
  });

  it('keeps its bytes through every sweep as long as it is there', async () => {
    const memory = createMemoryStore();
    const { value: pack } = expectDone(await memory.store.packs.add(somePack, packFile()));
    memory.passTime(1_000 * hourMs);
    expect(expectDone(await memory.store.packs.sweep()).value).toBe(0);
    expectDone(await memory.store.packs.readFile(pack.id));
  });

  it('whose row is damaged is set aside and counted, and the others are listed', async () => {
    const { store, database } = createMemoryStore();
    const { value: pack } = expectDone(await store.packs.add(somePack, packFile()));
    await database.packs.put({ id: 'damaged', name: 7 });
    expect(expectDone(await store.packs.list()).value).toEqual({ packs: [pack], damaged: 1 });
    expect(expectDone(await store.findDamagedRows()).value).toMatchObject([{ table: 'packs', key: 'damaged' }]);
  });
});

describe('an own entry', () => {
  it('is a record under the id of its row', async () => {
    const { store, knowledgeChanges, announced } = createMemoryStore();
    const { value: row } = expectDone(await store.ownEntities.write(someOwnEntity));
    expect(row.record).toEqual({ ...someOwnEntity.record, id: `own:${row.id}` });
    expect(expectDone(await store.ownEntities.list()).value).toEqual([row]);
    expect(knowledgeChanges).toHaveLength(1);
    expect(announced).toEqual([]);
  });

  it('keeps its id through edits, and shows what stands there to who edits an old state', async () => {
    const { store } = createMemoryStore();
    const { value: first } = expectDone(await store.ownEntities.write(someOwnEntity));
    const renamed = { ...someOwnEntity, record: { ...someOwnEntity.record, name: 'Odile Varn-Holt' } };
    const editing = { id: first.id, revision: 1 };
    const { value: second } = expectDone(await store.ownEntities.write({ ...renamed, editing }));
    expect(second).toMatchObject({
      id: first.id,
      revision: 2,
      record: { id: first.record.id, name: 'Odile Varn-Holt' },
    });
    expect(await store.ownEntities.write({ ...someOwnEntity, editing })).toEqual({
      kind: 'refused',
      reason: 'stale',
      current: second,
    });
  });

  it('is deleted and restored', async () => {
    const { store } = createMemoryStore();
    const { value: row } = expectDone(await store.ownEntities.write(someOwnEntity));
    expectDone(await store.ownEntities.delete(row.id, 1));
    expect(expectDone(await store.ownEntities.list()).value).toEqual([]);
    expect(await store.ownEntities.delete(row.id, 2)).toEqual({ kind: 'refused', reason: 'gone' });
    expectDone(await store.ownEntities.restore(row.id));
    expect(expectDone(await store.ownEntities.list()).value).toHaveLength(1);
  });
});

describe('a decision about a name', () => {
  const other = { ...someChoice.entity, id: 'own:other' as never };
  const here = someChoice.urlKeys;

  it('holds for the article it was made on, under any of its keys, and nowhere else', async () => {
    const { store } = createMemoryStore();
    await store.choices.write({ ...someChoice, urlKeys: ['news.example/a', 'news.example/b'] });
    expect(expectDone(await store.choices.readFor(['news.example/b'])).value).toMatchObject([{ name: 'varn' }]);
    expect(expectDone(await store.choices.readFor(['news.example/c'])).value).toEqual([]);
  });

  it('replaces what it contradicts, in the same place alone', async () => {
    const { store } = createMemoryStore();
    await store.choices.write({ ...someChoice, urlKeys: ['news.example/elsewhere'] });
    await store.choices.write({ ...someChoice, verdict: 'never' });
    await store.choices.write(someChoice);
    await store.choices.write({ ...someChoice, entity: other });
    expect(expectDone(await store.choices.readFor(here)).value).toMatchObject([{ verdict: 'always', entity: other }]);
    await store.choices.write({ ...someChoice, entity: other, verdict: 'never' });
    expect(expectDone(await store.choices.readFor(here)).value).toMatchObject([{ verdict: 'never', entity: other }]);
    expect(expectDone(await store.choices.readFor(['news.example/elsewhere'])).value).toHaveLength(1);
  });

  it('for everywhere settles this article too, and comes before what other articles decided for themselves', async () => {
    const { store } = createMemoryStore();
    await store.choices.write({ ...someChoice, urlKeys: ['news.example/elsewhere'] });
    await store.choices.write(someChoice);
    await store.choices.write({ ...someChoice, entity: other, scope: 'everywhere' });
    expect(expectDone(await store.choices.readFor(here)).value).toMatchObject([{ entity: other, urlKeys: [] }]);
    const elsewhere = expectDone(await store.choices.readFor(['news.example/elsewhere'])).value;
    expect(elsewhere.map(({ entity }) => entity.id)).toEqual([other.id, someChoice.entity.id]);
  });

  it('is taken back with everything it replaced', async () => {
    const { store } = createMemoryStore();
    await store.choices.write(someChoice);
    const { changeSetId } = expectDone(await store.choices.write({ ...someChoice, entity: other }));
    expectDone(await store.choices.undo(changeSetId));
    expect(expectDone(await store.choices.readFor(here)).value).toMatchObject([{ entity: someChoice.entity }]);
  });

  it('is all that its undo takes back', async () => {
    const { store } = createMemoryStore();
    const { changeSetId } = expectDone(await store.ownEntities.write(someOwnEntity));
    expect(await store.choices.undo(changeSetId)).toEqual({ kind: 'refused', reason: 'gone' });
    expect(expectDone(await store.ownEntities.list()).value).toHaveLength(1);
  });
});

describe('the stamp of what the reader added', () => {
  it('changes with every change, and with nothing else', async () => {
    const { store } = createMemoryStore();
    const stamp = async () => expectDone(await store.readKnowledgeStamp()).value;
    const stamps = [await stamp()];
    const { value: pack } = expectDone(await store.packs.add(somePack, packFile()));
    stamps.push(await stamp());
    await store.ownEntities.write(someOwnEntity);
    stamps.push(await stamp());
    await store.choices.write(someChoice);
    stamps.push(await stamp());
    await store.packs.remove(pack.id, 1);
    stamps.push(await stamp());
    expect(new Set(stamps).size).toBe(5);
    await store.packs.list();
    expect(await stamp()).toBe(stamps.at(-1));
  });
});
