import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '@/lib/knowledge/crc32';
import { headerOffsets, sectionRowBytes, sections } from '@/lib/knowledge/format';
import { formatPackProblem } from '@/lib/knowledge/pack-problem';
import { readPack } from '@/lib/knowledge/read-pack';
import { verifyPack, verifyPackNow } from '@/lib/knowledge/verify-pack';
import { writePack } from '@/lib/knowledge/write-pack';
import { alias, entityId, makeRecord, testTitle } from './make-record';

/** How many mutated files are tried; the long run sets it to 10,000. */
const mutations = Number(process.env.PACK_MUTATIONS ?? 500);

const names = [
  'Kim Jong Un',
  'Kim Dae-jung',
  'Łódź',
  'US',
  'United States',
  '北京',
  'Lee',
  'The Hague',
  'a',
  'O’Neill',
];
const records = names.map((name, index) =>
  makeRecord(`test:e${String(index)}`, name, {
    aliases: [alias(name), alias('Shared Name', { commonness: index / 10 })],
    description: `Number ${String(index)}.`,
    events: [{ date: '2001', kind: 'start', text: 'Begins', source: name }],
    related: [entityId(`test:e${String((index + 1) % names.length)}`)],
    wikipedia: name,
    wikidata: `Q${String(index + 1)}`,
  }),
);
const whole = writePack(records, testTitle).bytes;

/** Makes the header's checksum right again, as a hostile file would have it. */
function repair(bytes: Uint8Array): Uint8Array {
  if (bytes.length < headerOffsets.table) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tableEnd = headerOffsets.table + view.getUint32(headerOffsets.sectionCount, true) * sectionRowBytes;
  if (tableEnd <= bytes.length) {
    view.setUint32(headerOffsets.fileLength, bytes.length, true);
    view.setUint32(headerOffsets.checksum, crc32(bytes.subarray(headerOffsets.version, tableEnd)), true);
  }
  return bytes;
}

/** Uses everything that a pack offers and returns how much it gave. */
function useWhole(bytes: Uint8Array): number {
  const outcome = readPack(bytes, 'hostile.pack');
  if (outcome.kind === 'refused') {
    expect(formatPackProblem(outcome.problem)).toMatch(/^hostile\.pack: /);
    return 0;
  }
  const pack = outcome.value;
  let given = 0;
  const ids = [...pack.ids()];
  expect(ids.length).toBeLessThan(bytes.length);
  for (const id of [...ids, ...records.map((record) => record.id)]) {
    given += JSON.stringify([pack.profile(id), pack.record(id)]).length;
  }
  for (const words of [['kim'], ['shared', 'name'], ['united', 'states'], ['us'], ['北', '京'], ['']]) {
    for (const candidate of pack.find(words)?.candidates ?? []) {
      expect(candidate.commonness).toBeLessThanOrEqual(1);
      given += candidate.alias.length;
    }
  }
  pack.findLinked({ wikidata: 'Q1', title: 'US' });
  verifyPackNow(bytes, 'hostile.pack');
  return given;
}

const mutation = fc.oneof(
  fc.record({ kind: fc.constant('byte' as const), at: fc.nat(whole.length - 1), value: fc.nat(255) }),
  fc.record({
    kind: fc.constant('number' as const),
    at: fc.nat(whole.length - 4),
    value: fc.oneof(fc.constantFrom(0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff), fc.nat(0xffff_ffff)),
  }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(whole.length), value: fc.nat(64) }),
  fc.record({
    kind: fc.constant('header' as const),
    at: fc.nat(headerOffsets.table + 25 * sectionRowBytes),
    value: fc.nat(0xffff_ffff),
  }),
);

function mutate(
  bytes: Uint8Array<ArrayBuffer>,
  { kind, at, value }: { kind: 'byte' | 'number' | 'cut' | 'header'; at: number; value: number },
): Uint8Array<ArrayBuffer> {
  if (kind === 'cut')
    return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(Math.min(bytes.length, at + value))]);
  if (at + 4 > bytes.length) return bytes;
  if (kind === 'byte') bytes[at] = value;
  else new DataView(bytes.buffer).setUint32(kind === 'header' ? at - (at % 4) : at, value, true);
  return bytes;
}

describe('a damaged or hostile pack', () => {
  it(
    `never throws, hangs or answers out of bounds (${String(mutations)} mutated files)`,
    { timeout: mutations * 50 + 5_000 },
    () => {
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), fc.boolean(), (changes, repaired) => {
          const changed = changes.reduce<Uint8Array<ArrayBuffer>>(
            (bytes, change) => mutate(bytes, change),
            new Uint8Array(whole),
          );
          const given = useWhole(repaired ? repair(changed) : changed);
          // What a small file gives is small: nothing was multiplied by a forged count.
          expect(given).toBeLessThan(200 * whole.length);
        }),
        { numRuns: mutations },
      );
    },
  );

  it('is refused when any byte of its header is changed', () => {
    for (let at = 0; at < headerOffsets.table + 25 * sectionRowBytes; at++) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect(readPack(changed, 'x.pack').kind).toBe('refused');
    }
  });

  it('is noticed by verifying, whichever byte behind the header was changed', () => {
    const tableEnd = headerOffsets.table + Object.keys(sections).length * sectionRowBytes;
    fc.assert(
      fc.property(
        fc.integer({ min: tableEnd, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, flip) => {
          const changed = whole.slice();
          changed[at] = (changed[at] ?? 0) ^ flip;
          const isPadding = verifyPackNow(changed, 'x.pack').length === 0;
          // Up to seven bytes between sections belong to none of them.
          if (isPadding) expect(changed[at]).toBe(flip);
        },
      ),
    );
  });

  it('cut at any place is refused, and says where', () => {
    for (let length = 0; length < whole.length; length += 7) {
      const outcome = readPack(whole.slice(0, length), 'cut.pack');
      expect(outcome.kind === 'refused' && outcome.problem.file).toBe('cut.pack');
    }
  });

  it('of a later version is refused as such', () => {
    const changed = whole.slice();
    new DataView(changed.buffer).setUint32(headerOffsets.version, 2, true);
    const outcome = readPack(changed, 'new.pack');
    expect(outcome.kind === 'refused' && formatPackProblem(outcome.problem)).toBe(
      'new.pack: another version at byte 12: format version 2, this program reads 1',
    );
  });

  it('that is something else altogether is no pack', () => {
    for (const text of ['', 'PK\u0003\u0004', '{"entities":[]}', '<html>']) {
      const outcome = readPack(new TextEncoder().encode(text), 'x');
      expect(outcome.kind === 'refused' && outcome.problem.kind).toBe('not-a-pack');
    }
  });
});

describe('a pack whose names were made comparable by older rules', () => {
  it('still opens, and verifying says that it should be built again', () => {
    const text = Buffer.from(whole).toString('latin1');
    const old = Buffer.from(text.replace(/"spelling":"[0-9a-f]{4}/, '"spelling":"old!'), 'latin1');
    expect(readPack(old, 'old.pack').kind).toBe('read');
    expect(verifyPackNow(old, 'old.pack').some((problem) => problem.text.endsWith('build it again'))).toBe(true);
  });
});

describe('a sound pack', () => {
  it('is vouched for by verifying, which tells how far it is', () => {
    expect(verifyPackNow(whole, 'whole.pack')).toEqual([]);
    const told = [...verifyPack(whole, 'whole.pack')];
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
  });

  it('opens from the middle of a larger buffer', () => {
    const larger = new Uint8Array(whole.length + 3);
    larger.set(whole, 3);
    const outcome = readPack(larger.subarray(3), 'moved.pack');
    expect(outcome.kind === 'read' && outcome.value.record(entityId('test:e0'))?.name).toBe('Kim Jong Un');
  });
});
