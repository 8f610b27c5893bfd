import { describe, expect, it } from 'vitest';
import { readSnapshotFile, writeSnapshotFile } from '@/lib/store/snapshot-file';
import type { BackupLine } from '@/lib/core/backup/backup-document';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';
import type { MemoryStore } from '@/tests/support/memory-store';

const dayMs = 24 * 60 * 60 * 1_000;

async function contentOf({ store }: MemoryStore): Promise<unknown> {
  return expectDone(await store.pages.readAll()).value.map(({ page, highlights }) => [
    page.title,
    highlights.map(({ highlight, note }) => [highlight.colour, note?.text]),
  ]);
}

async function* linesOf(lines: readonly BackupLine[]): AsyncGenerator<BackupLine> {
  for (const line of lines) yield await Promise.resolve(line);
}

describe('a snapshot', () => {
  it('brings the library back as it was, says so before, and can be undone', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const first = expectDone(await store.highlights.create(someHighlight)).value;
    const on = { kind: 'highlight', highlightId: first.id } as const;
    await store.notes.write({ on, revision: null, text: 'Then.', tags: [] });
    const then = await contentOf(memory);
    const { id } = expectDone(await store.snapshots.take('asked')).value;

    await store.notes.write({ on, revision: 1, text: 'Now.', tags: [] });
    await store.highlights.create({ ...someHighlight, urlKeys: ['news.example/quay'] });
    await store.highlights.delete(first.id, 1);
    const now = await contentOf(memory);

    const preview = expectDone(await store.snapshots.preview(id)).value;
    expect(preview).toMatchObject({ added: 3, changed: 0, removed: 2, damaged: 0 });
    expect(await contentOf(memory)).toEqual(now);
    const restored = expectDone(await store.snapshots.restore(id));
    expect(restored.value).toEqual(preview);
    expect(await contentOf(memory)).toEqual(then);
    expectDone(await store.changes.undo(restored.changeSetId));
    expect(await contentOf(memory)).toEqual(now);
  });

  it('is taken once a day, and only when something was changed', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    expect(expectDone(await store.snapshots.takeIfDue()).value).toBeNull();
    await store.highlights.create(someHighlight);
    expect(expectDone(await store.snapshots.takeIfDue()).value).toMatchObject({ reason: 'daily' });
    await store.highlights.create(someHighlight);
    expect(expectDone(await store.snapshots.takeIfDue()).value).toBeNull();
    memory.passTime(dayMs);
    expect(expectDone(await store.snapshots.takeIfDue()).value).not.toBeNull();
    memory.passTime(dayMs);
    expect(expectDone(await store.snapshots.takeIfDue()).value).toBeNull();
  });

  it('is dropped when it is old: the last seven stay, and one a week for a month before', async () => {
    const memory = createMemoryStore();
    await memory.store.highlights.create(someHighlight);
    for (let day = 0; day < 70; day += 1) {
      expectDone(await memory.store.snapshots.take('daily'));
      memory.passTime(dayMs);
    }
    const { snapshots, snapshotFiles } = await memory.dump();
    expect(snapshots).toHaveLength(11);
    expect(snapshotFiles).toHaveLength(11);
  });

  it('keeps the rows of a file in which lines are damaged, and is not read when it is something else', async () => {
    const head = { database: 3, madeAt: 1 };
    const file = await writeSnapshotFile(head, linesOf([{ table: 'pages', row: { id: 1 } }]));
    expect(await readSnapshotFile(file)).toEqual([{ table: 'pages', row: { id: 1 } }]);
    expect(await readSnapshotFile(new Blob(['something else']))).toBeNull();
    expect(await readSnapshotFile(new Blob([]))).toBeNull();
  });

  it('tells how many of its rows fit no table', async () => {
    const memory = createMemoryStore();
    await memory.store.highlights.create(someHighlight);
    const { id } = expectDone(await memory.store.snapshots.take('asked')).value;
    const damaged = [
      { table: 'pages', row: { id: 'damaged' } },
      { table: 'nowhere', row: {} },
    ];
    const bytes = await writeSnapshotFile({ database: 3, madeAt: 1 }, linesOf(damaged));
    await memory.database.snapshotFiles.put({ id, bytes });
    expect(expectDone(await memory.store.snapshots.preview(id)).value).toMatchObject({ damaged: 2, removed: 2 });
  });

  it('is taken before another is brought back', async () => {
    const { store } = createMemoryStore();
    await store.highlights.create(someHighlight);
    const { id } = expectDone(await store.snapshots.take('asked')).value;
    await store.highlights.create(someHighlight);
    expectDone(await store.snapshots.restore(id));
    const reasons = expectDone(await store.snapshots.list()).value.map(({ reason }) => reason);
    expect(reasons).toEqual(['before', 'asked']);
  });

  it.each([0.5, 0.9])(
    'is refused when its file ends after %d of it, and nothing is taken for missing',
    async (share) => {
      const memory = createMemoryStore();
      for (let number = 0; number < 30; number += 1) {
        await memory.store.highlights.create({ ...someHighlight, urlKeys: [`news.example/${number}`] });
      }
      const { id } = expectDone(await memory.store.snapshots.take('asked')).value;
      const { bytes } = (await memory.database.snapshotFiles.get(id)) as { readonly bytes: Blob };
      await memory.database.snapshotFiles.put({ id, bytes: bytes.slice(0, Math.floor(bytes.size * share)) });
      const before = await memory.dump();
      expect(await memory.store.snapshots.preview(id)).toEqual({ kind: 'refused', reason: 'gone' });
      expect(await memory.store.snapshots.restore(id)).toEqual({ kind: 'refused', reason: 'gone' });
      expect(await memory.dump()).toEqual(before);
    },
  );
});
