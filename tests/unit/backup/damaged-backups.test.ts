import { gzipSync, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBackupPrinter } from '@/lib/core/backup/print-backup';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';
import { expectBackup, readAnyBackup } from './read-any-backup';

const lines = Array.from({ length: 4 }, (_, id) => ({
  table: 'notes',
  row: { id, text: `“Zeile” ${id}\u2028\ud800 é` },
}));

function print(rows: readonly { readonly table: string; readonly row: unknown }[] = lines): string {
  const printer = createBackupPrinter({ database: 3, madeAt: 1_000, settings: null });
  return [printer.head(), ...rows.map(printer.row), printer.tail()].join('');
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(strToU8(text));
const zipOf = (files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> => new Uint8Array(zipSync(files));

describe('a backup', () => {
  it('is JSON that any program reads', () => {
    expect(JSON.parse(print())).toMatchObject({ format: 'backstory-backup', version: 1, rows: lines, count: 4 });
    expect(JSON.parse(print([]))).toMatchObject({ rows: [], count: 0 });
  });

  const forms: [string, () => Uint8Array<ArrayBuffer>][] = [
    ['as written', () => bytesOf(print())],
    ['with a byte order mark', () => bytesOf(`\ufeff${print()}`)],
    ['with Windows line ends', () => bytesOf(print().replaceAll('\n', '\r\n'))],
    ['in UTF-16', () => new Uint8Array(Buffer.from(`\ufeff${print()}`, 'utf16le'))],
    ['printed anew on one line', () => bytesOf(JSON.stringify(JSON.parse(print())))],
    ['printed anew with spaces', () => bytesOf(JSON.stringify(JSON.parse(print()), null, 2))],
    ['in a zip', () => zipOf({ 'backstory-backup.json': bytesOf(print()) })],
    ['in a zip with other files', () => zipOf({ 'a.txt': bytesOf('x'), 'my/backup.JSON': bytesOf(print()) })],
    ['in a gzip', () => new Uint8Array(gzipSync(bytesOf(print())))],
  ];
  it.each(forms)('is whole %s', async (_name, form) => {
    const backup = await expectBackup(form());
    expect(backup).toMatchObject({ soundness: 'whole', unreadableLines: [], head: { database: 3, madeAt: 1_000 } });
    expect(backup.lines).toEqual(lines);
  });

  it('in which anything was changed is read, and said to be changed', async () => {
    expect(await expectBackup(print().replace('Zeile', 'Reihe'))).toMatchObject({ soundness: 'changed' });
  });

  it('that was cut short anywhere keeps the rows before the cut, and says so', async () => {
    const text = print();
    const head = text.indexOf('\n');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: head + 1, max: text.lastIndexOf('"checksum"') }), async (end) => {
        const { lines: read, soundness } = await expectBackup(text.slice(0, end));
        expect(soundness).toBe('cut-short');
        expect(lines.slice(0, read.length)).toEqual(read);
      }),
    );
  });

  it('with one bad row among thousands loses that row alone, and says which', async () => {
    const memory = createMemoryStore();
    const page = expectDone(await memory.store.highlights.create(someHighlight)).value;
    const [stored] = (await memory.dump()).highlights ?? [];
    const rows = Array.from({ length: 1_200 }, () => ({
      table: 'highlights',
      row: { ...(stored as object), id: crypto.randomUUID() },
    }));
    rows[777] = {
      table: 'highlights',
      row: { ...(stored as object), id: crypto.randomUUID(), colour: 'puce' } as never,
    };
    const torn = print(rows).replace(/\n\{"table":"highlights"[^\n]*,\n/, '\n{"table":"highl\n');
    const backup = await expectBackup(torn);
    expect(backup.unreadableLines).toEqual([2]);
    const { value } = expectDone(await memory.store.backups.restore(backup, 'add'));
    expect(value.added).toBe(1_198);
    expect(value.setAside).toEqual([
      { row: null, table: '', field: '' },
      { row: 777, table: 'highlights', field: 'colour' },
    ]);
    expect(expectDone(await memory.store.pages.read(page.pageId)).value.highlights).toHaveLength(1_199);
  });

  it('with rows of tables nobody knows sets them aside', async () => {
    const backup = await expectBackup(
      print([
        { table: 'constructor', row: {} },
        { table: 'later', row: {} },
      ]),
    );
    const { value } = expectDone(await createMemoryStore().store.backups.restore(backup, 'add'));
    expect(value.setAside.map(({ table }) => table)).toEqual(['constructor', 'later']);
  });
});

describe('what is no backup', () => {
  const others: [string, string | Uint8Array<ArrayBuffer>, string][] = [
    ['an empty file', '', 'not-a-backup'],
    ['broken JSON', '{"format":"backstory-ba', 'not-a-backup'],
    ['other JSON', '{"rows":[]}', 'not-a-backup'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'not-a-backup'],
    ['a newer version', print().replace('"version":1', '"version":2'), 'newer'],
    ['a newer version printed anew', JSON.stringify({ ...JSON.parse(print()), version: 2 }), 'newer'],
    ['a zip without a backup', zipOf({ 'readme.txt': bytesOf('Hello') }), 'nothing-inside'],
    ['a zip whose names climb out of it', zipOf({ '../../evil.json': bytesOf(print()) }), 'nothing-inside'],
    ['a torn zip', zipOf({ 'b.json': bytesOf(print()) }).fill(7, 60, 90), 'broken-archive'],
    ['a torn gzip', new Uint8Array(gzipSync(bytesOf(print()))).fill(255, 12, 40), 'broken-archive'],
  ];
  it.each(others)('is refused: %s', async (_name, file, kind) => {
    expect(await readAnyBackup(file)).toMatchObject({ kind: 'refused', problem: { kind } });
  });

  const limits = { textBytes: 2_000_000, lineUnits: 500_000 };
  it.each([
    ['by one endless line', new Uint8Array(1_000_000).fill(0x20), 500_000],
    ['by more text than there can be', new Uint8Array(3_000_000).fill(0x0a), 2_000_000],
  ])('is refused before it fills the memory %s', async (_name, inside, limitBytes) => {
    for (const bomb of [zipOf({ 'backstory-backup.json': inside }), new Uint8Array(gzipSync(inside))]) {
      expect(bomb.length).toBeLessThan(10_000);
      const refused = { kind: 'refused', problem: { kind: 'too-large', limitBytes } };
      expect(await readAnyBackup(bomb, limits)).toEqual(refused);
    }
  });

  it('never throws, whatever the bytes', async () => {
    const start = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0x1f, 0x8b, 8, 0]);
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (first, rest) => {
        const read = await readAnyBackup(new Uint8Array([...first, ...rest]));
        expect(read.kind).toBe('refused');
      }),
    );
  });
});
