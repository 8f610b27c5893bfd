import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackupFile } from '@/lib/store/backup/write-backup-file';
import { libraryActs, performAll } from '@/tests/support/library-acts';
import { createMemoryStore, expectDone, someHighlight, somePack, withFullDisk } from '@/tests/support/memory-store';
import type { MemoryStore } from '@/tests/support/memory-store';
import { expectBackup } from './read-any-backup';

const settings = { theme: 'dark' };

async function backUp({ store }: MemoryStore): Promise<BackupFile> {
  const options = { settings, signal: new AbortController().signal, progressed: () => undefined };
  const { value } = expectDone(await store.backups.write(options));
  if (value === null) throw new Error('Nobody stopped it.');
  return value;
}

async function bring({ store }: MemoryStore, file: BackupFile, mode: 'add' | 'replace' = 'add') {
  return expectDone(await store.backups.restore(await expectBackup(file.blob), mode));
}

/** Every table but the log of acts and what is never in a backup. Sightings are written anew at every visit, so their ids say nothing. */
async function libraryOf({ dump }: MemoryStore): Promise<unknown> {
  const { changes: _log, snapshots: _taken, snapshotFiles: _bytes, packFiles: _files, ...tables } = await dump();
  return tables;
}

async function keptOf({ dump }: MemoryStore): Promise<unknown[]> {
  const { pages = [], highlights = [], notes = [], projects = [] } = await dump();
  const rows = [...pages, ...highlights, ...notes, ...projects] as { id: string; deletedAt: number | null }[];
  const kept = rows
    .filter(({ deletedAt }) => deletedAt === null)
    .map((row) => ({ ...row, revision: 0, modifiedAt: 0 }));
  return kept.sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('a backup', () => {
  it('brought into an empty library makes it the same, row by row; brought again it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(libraryActs, async (acts) => {
        const from = createMemoryStore();
        await performAll(from, acts);
        const file = await backUp(from);
        const to = createMemoryStore();
        const first = await bring(to, file);
        expect(first.value).toMatchObject({ changed: 0, removed: 0, unchanged: 0, newerHere: 0, setAside: [] });
        expect(await libraryOf(to)).toEqual(await libraryOf(from));
        const before = await to.dump();
        const second = await bring(to, file);
        expect(second.value).toMatchObject({ added: 0, changed: 0, removed: 0 });
        expect(await to.dump()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('brought into a library that went on removes nothing, and one undo takes all of it back', async () => {
    await fc.assert(
      fc.asyncProperty(libraryActs, libraryActs, fc.constantFrom('add', 'replace'), async (before, since, mode) => {
        const memory = createMemoryStore();
        await performAll(memory, before);
        const file = await backUp(memory);
        const then = await keptOf(memory);
        await performAll(memory, since);
        const kept = await keptOf(memory);
        const preview = expectDone(await memory.store.backups.preview(await expectBackup(file.blob), mode)).value;
        const { value, changeSetId } = await bring(memory, file, mode);
        expect(value).toEqual(preview);
        const after = await keptOf(memory);
        const ids = new Set(after.map((row) => (row as { id: string }).id));
        if (mode === 'replace') expect(after).toEqual(then);
        else for (const row of [...kept, ...then]) expect(ids).toContain((row as { id: string }).id);
        if (value.added + value.changed + value.removed === 0) return;
        expectDone(await memory.store.changes.undo(changeSetId));
        expect(await keptOf(memory)).toEqual(kept);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the words that were written last', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const { id } = expectDone(await store.highlights.create(someHighlight)).value;
    const on = { kind: 'highlight', highlightId: id } as const;
    await store.notes.write({ on, revision: null, text: 'Then.', tags: [] });
    const older = await backUp(memory);
    await store.notes.write({ on, revision: 1, text: 'Now.', tags: [] });
    const newer = await backUp(memory);
    expect((await bring(memory, older)).value).toMatchObject({ changed: 0, newerHere: 1 });
    const other = createMemoryStore();
    await bring(other, older);
    expect((await bring(other, newer)).value).toMatchObject({ changed: 1, newerHere: 0 });
    expect(expectDone(await other.store.highlights.read(id)).value.note?.text).toBe('Now.');
  });

  it('brings the earlier states of notes with it', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const { id } = expectDone(await store.highlights.create(someHighlight)).value;
    const on = { kind: 'highlight', highlightId: id } as const;
    const note = expectDone(await store.notes.write({ on, revision: null, text: 'First.', tags: [] })).value;
    await store.notes.write({ on, revision: 1, text: 'Second.', tags: [] });
    const other = createMemoryStore();
    await bring(other, await backUp(memory));
    const states = expectDone(await other.store.changes.listNoteStates(note.id)).value;
    expect(states.map(({ text }) => text)).toEqual(['First.', 'Second.', 'Second.']);
  });

  it('brings back what was deleted since, and mends what was damaged', async () => {
    const memory = createMemoryStore();
    const { id, pageId } = expectDone(await memory.store.highlights.create(someHighlight)).value;
    const second = expectDone(await memory.store.highlights.create(someHighlight)).value;
    const file = await backUp(memory);
    await memory.store.highlights.delete(id, 1);
    await memory.database.highlights.put({ id: second.id, pageId, anchor: 'torn' });
    expect((await bring(memory, file)).value).toMatchObject({ added: 2 });
    expect(expectDone(await memory.store.pages.read(pageId)).value.highlights).toHaveLength(2);
  });

  it('names the packs whose files must be brought again, and makes no row that has no bytes', async () => {
    const memory = createMemoryStore();
    await memory.store.packs.add(somePack, new Blob(['pack bytes']));
    const other = createMemoryStore();
    expect((await bring(other, await backUp(memory))).value.packs).toEqual(['Harbours']);
    expect(expectDone(await other.store.packs.list()).value.packs).toEqual([]);
  });

  it('carries the settings as they were stored', async () => {
    const backup = await expectBackup((await backUp(createMemoryStore())).blob);
    expect(backup.head.settings).toEqual(settings);
  });

  it('is a zip when it is large, and the same rows come out of it', async () => {
    const memory = createMemoryStore();
    const anchor = { ...someHighlight.anchor, exact: 'All quiet at the mole. '.repeat(4_000) };
    for (let count = 0; count < 60; count += 1) await memory.store.highlights.create({ ...someHighlight, anchor });
    const file = await backUp(memory);
    expect(file.isZip).toBe(true);
    expect(file.blob.size).toBeLessThan(1_000_000);
    const other = createMemoryStore();
    expect((await bring(other, file)).value.byTable).toEqual({ pages: 1, highlights: 60 });
    expect(await libraryOf(other)).toEqual(await libraryOf(memory));
  });

  it('that was stopped is none', async () => {
    const memory = createMemoryStore();
    for (let count = 0; count < 501; count += 1) await memory.store.highlights.create(someHighlight);
    const stopping = new AbortController();
    const progressed = (): void => stopping.abort();
    const work = memory.store.backups.write({ settings, signal: stopping.signal, progressed });
    expect(expectDone(await work).value).toBeNull();
  });

  it('from a newer database is refused', async () => {
    const memory = createMemoryStore();
    const backup = await expectBackup((await backUp(memory)).blob);
    const newer = { ...backup, head: { ...backup.head, database: 99 } };
    expect(await memory.store.backups.preview(newer, 'add')).toEqual({ kind: 'refused', reason: 'stale' });
    expect(await memory.store.backups.restore(newer, 'add')).toEqual({ kind: 'refused', reason: 'stale' });
  });

  it('that does not fit on the disk leaves everything as it was', async () => {
    const from = createMemoryStore();
    for (let count = 0; count < 5; count += 1) await from.store.highlights.create(someHighlight);
    const backup = await expectBackup((await backUp(from)).blob);
    const to = createMemoryStore();
    await to.store.highlights.create({ ...someHighlight, urlKeys: ['news.example/quay'] });
    const before = await to.dump();
    const outcome = await withFullDisk(6, () => to.store.backups.restore(backup, 'replace'));
    expect(outcome).toEqual({ kind: 'refused', reason: 'full' });
    expect(await to.dump()).toEqual(before);
  });
});
