import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ParsedBackup } from '@/lib/core/backup/parse-backup';
import type { ImportedRecord } from '@/lib/core/imports/imported';
import type { Pace } from '@/lib/store/pace';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';
import { expectFile } from '../imports/read-file';
import { expectBackup } from './read-any-backup';

const followed = { settings: {}, signal: new AbortController().signal, progressed: () => undefined };
const many = 510;

const rows = Array.from({ length: many }, (_, number) => ({
  id: 'x',
  uri: `https://news.example/${number % 30}`,
  text: `Note ${number}`,
  target: [{ selector: [{ type: 'TextQuoteSelector', exact: `Boat ${number} sailed.` }] }],
}));

let records: readonly ImportedRecord[];
let backup: ParsedBackup;

beforeAll(async () => {
  records = expectFile({ total: rows.length, rows }).records;
  const { store } = createMemoryStore();
  expectDone(await store.imports.bring(records));
  const { value } = expectDone(await store.backups.write(followed));
  if (value === null) throw new Error('Nobody stopped it.');
  backup = await expectBackup(value.blob);
});

/** Stops as soon as this share was reached. */
function stopAt(share: number): Pace {
  const stopping = new AbortController();
  return {
    signal: stopping.signal,
    progressed: (reached) => {
      if (reached >= share) stopping.abort();
    },
  };
}

/** What a pace hears until the end. */
function listen(): Pace & { readonly heard: readonly number[] } {
  const heard: number[] = [];
  return { heard, signal: followed.signal, progressed: (share) => void heard.push(share) };
}

/** A library that has a highlight of its own, and the two things that write many rows into it. */
async function beginLibrary() {
  const memory = createMemoryStore();
  expectDone(await memory.store.highlights.create(someHighlight));
  const bringers = {
    restore: (pace: Pace) => memory.store.backups.restore(backup, 'replace', pace),
    import: (pace: Pace) => memory.store.imports.bring(records, pace),
  };
  return { ...memory, bringers };
}

describe.each(['restore', 'import'] as const)('a long %s', (name) => {
  it('that is stopped, wherever it is, leaves everything as it was, and can be begun again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 0.95, noNaN: true }), async (share) => {
        const { bringers, dump } = await beginLibrary();
        const before = await dump();
        expect((await bringers[name](stopAt(share))).kind).toBe('stopped');
        expect(await dump()).toEqual(before);
        expect((await bringers[name](listen())).kind).toBe('done');
      }),
      { numRuns: 3, examples: [[0.95]] },
    );
  });

  it('tells many times how far it is, never less than before, and ends at the whole', async () => {
    const { bringers } = await beginLibrary();
    const pace = listen();
    expect((await bringers[name](pace)).kind).toBe('done');
    expect(pace.heard).toEqual(pace.heard.toSorted((a, b) => a - b));
    expect(new Set(pace.heard).size).toBeGreaterThan(8);
    expect(pace.heard.at(-1)).toBe(1);
  });

  it('that was stopped before it began does not begin', async () => {
    const { bringers, dump } = await beginLibrary();
    const before = await dump();
    const pace = stopAt(0);
    pace.progressed(0);
    expect(await bringers[name](pace)).toEqual({ kind: 'stopped' });
    expect(await dump()).toEqual(before);
  });
});

it('a preview can be stopped, too', async () => {
  const { store } = await beginLibrary();
  expect(await store.backups.preview(backup, 'add', stopAt(0.3))).toEqual({ kind: 'stopped' });
  expect(await store.imports.preview(records, stopAt(0.3))).toEqual({ kind: 'stopped' });
});
