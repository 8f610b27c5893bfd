import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDump } from '@/lib/cli/pack/dump/build-dump';
import type { BuildOutcome, DumpBuild } from '@/lib/cli/pack/dump/build-dump';
import { UsageError } from '@/lib/cli/pack/open-file';
import { readPack } from '@/lib/knowledge/read-pack';
import type { Pack } from '@/lib/knowledge/read-pack';
import { verifyPackNow } from '@/lib/knowledge/verify-pack';
import { generateDump } from '../../../bench/dump-generator';
import { describeWithShared, sharedPath } from '../../../support/shared';
import { entityId } from '../make-record';

/** A program of the machine, not one of ours. */
const bzip2 = 'bzip2';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backstory-dump-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const silent = { write: () => true };

function build(
  inputs: readonly string[],
  more: Partial<DumpBuild> = {},
  signal = new AbortController().signal,
): Promise<BuildOutcome> {
  const wanted: DumpBuild = {
    inputs,
    out: join(folder, 'out.pack'),
    name: 'Test',
    languages: ['en'],
    minSitelinks: 1,
    kinds: null,
    asOf: null,
    ...more,
  };
  return buildDump(wanted, { signal, output: silent, now: () => 0 });
}

async function open(path = join(folder, 'out.pack')): Promise<Pack> {
  const bytes = await readFile(path);
  expect(verifyPackNow(bytes, path)).toEqual([]);
  const outcome = readPack(bytes, path);
  if (outcome.kind === 'refused') throw new Error(outcome.problem.text);
  return outcome.value;
}

async function writeDump(
  name: string,
  shape: Parameters<typeof generateDump>[0],
): Promise<{ path: string; damaged: number[] }> {
  const lines = [...generateDump(shape)];
  const path = join(folder, name);
  const text = lines.map((line) => line.text).join('\n');
  await writeFile(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return { path, damaged: lines.flatMap((line, index) => (line.damaged ? [index + 1] : [])) };
}

describe('a pack built from a dump', () => {
  it('holds the people of the dump with their terms joined, named by the second pass', async () => {
    const { path } = await writeDump('d.json', { entities: 400, damagedEvery: 0, seed: 1 });
    const outcome = await build([path]);
    expect(outcome.kind === 'built' && outcome.written.entities).toBeGreaterThan(100);
    const pack = await open();
    const people = [...pack.ids()].flatMap((id) => pack.record(id) ?? []);
    expect(people.every(({ kind, asOf }) => kind === 'person' && asOf === '2026-03-04')).toBe(true);
    // 1990–1994 and 1994– are one term; the deprecated one is not told; the office has no article and is named all the same.
    for (const { events } of people) {
      expect(events.filter(({ kind }) => kind === 'office')).toEqual([
        {
          date: '1990/..',
          kind: 'office',
          text: 'Minister of weather',
          role: 'Minister of weather',
          source: 'Wikidata',
        },
      ]);
    }
  });

  it('counts every damaged line, names it, and keeps all others', async () => {
    const whole = await writeDump('whole.json', { entities: 300, damagedEvery: 0, seed: 2 });
    const hurt = await writeDump('hurt.json', { entities: 300, damagedEvery: 7, seed: 2 });
    const outcome = await build([hurt.path]);
    expect(outcome.kind === 'built' && outcome.state.damaged.map(({ line }) => line)).toEqual(hurt.damaged);
    const kept = new Set((await open()).ids());
    await build([whole.path], { out: join(folder, 'whole.pack') });
    const all = [...(await open(join(folder, 'whole.pack'))).ids()];
    const lost = all.filter((id) => !kept.has(id));
    expect(kept.size + lost.length).toBe(all.length);
    expect(lost.length).toBeLessThanOrEqual(hurt.damaged.length);
  });

  it('is the same from plain and from gzipped lines', async () => {
    const plain = await writeDump('d.json', { entities: 200, damagedEvery: 0, seed: 3 });
    const zipped = await writeDump('d.json.gz', { entities: 200, damagedEvery: 0, seed: 3 });
    await build([plain.path]);
    const first = await readFile(join(folder, 'out.pack'));
    await build([zipped.path]);
    expect(await readFile(join(folder, 'out.pack'))).toEqual(first);
  });

  it.skipIf(spawnSync(bzip2, ['--version']).error !== undefined)(
    'is the same from bzip2, through a program of the machine',
    async () => {
      const { path } = await writeDump('d.json', { entities: 200, damagedEvery: 0, seed: 3 });
      await build([path]);
      const first = await readFile(join(folder, 'out.pack'));
      expect(spawnSync(bzip2, [path]).status).toBe(0);
      await build([`${path}.bz2`]);
      expect(await readFile(join(folder, 'out.pack'))).toEqual(first);
    },
  );

  it('stopped on the way goes on where it was and comes out the same', { timeout: 60_000 }, async () => {
    const { path } = await writeDump('d.json', { entities: 1_200, damagedEvery: 11, seed: 4, ballast: 3_000 });
    const out = join(folder, 'stopped.pack');
    let runs = 0;
    for (let outcome: BuildOutcome = { kind: 'stopped' }; outcome.kind === 'stopped'; runs++) {
      // A signal that is aborted already lets each run do one chunk of lines.
      outcome = await build([path], { out }, runs < 6 ? AbortSignal.abort() : undefined);
      expect(existsSync(out)).toBe(outcome.kind === 'built');
    }
    expect(runs).toBeGreaterThan(3);
    await build([path]);
    expect(await readFile(out)).toEqual(await readFile(join(folder, 'out.pack')));
    expect((await readdir(folder)).filter((name) => name.endsWith('.work'))).toEqual([]);
  });

  it('leaves out what is less known or of another kind than wanted', async () => {
    const { path } = await writeDump('d.json', { entities: 100, damagedEvery: 0, seed: 5 });
    const fewer = await build([path], { minSitelinks: 6 });
    expect(fewer.kind === 'built' && fewer.written.entities).toBe(0);
    const others = await build([path], { kinds: ['country'] });
    expect(others.kind === 'built' && [others.written.entities, others.survey.leftOut.unwantedKind > 0]).toEqual([
      0,
      true,
    ]);
  });

  it('of a file cut in the middle is refused with its line, and what stood at its place stays', async () => {
    const { path } = await writeDump('d.json.gz', { entities: 500, damagedEvery: 0, seed: 6 });
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length / 2));
    await writeFile(join(folder, 'out.pack'), 'what was there before');
    await expect(build([path])).rejects.toThrow(UsageError);
    await expect(build([path])).rejects.toThrow(/d\.json\.gz cannot be read on from line \d/);
    expect(await readFile(join(folder, 'out.pack'), 'utf8')).toBe('what was there before');
  });
});

describeWithShared('a pack built from real slices', () => {
  const slices = ['mock-dump-with-bugs.json', 'sample-dump-20150815.json.gz', 'mock-dump-for-testing.json'];

  it.each(slices)('%s: every line is read, none is damaged', async (name) => {
    const outcome = await build([sharedPath('knowledge', 'wikidata', 'dumps', name) ?? ''], { minSitelinks: 0 });
    expect(outcome.kind === 'built' && [outcome.state.damagedLines, outcome.state.lines > 0]).toEqual([0, true]);
  });

  it('tells real items as they are: founded before our era, ended wars, no disambiguation pages', async () => {
    const items = [
      'cities/Q7038.json.gz',
      'people/Q53713.json.gz',
      'events/Q8676.json',
      'disambiguation/Q353819.json',
      'countries/Q142.json.gz',
    ];
    const lines = items.map((name) => {
      const bytes = readFileSync(sharedPath('knowledge', 'wikidata', 'items', name) ?? '');
      // Some are printed over many lines, as no dump is.
      return JSON.stringify(JSON.parse((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')));
    });
    const path = join(folder, 'items.json');
    await writeFile(path, lines.join('\n'));
    await build([path], { minSitelinks: 0 });
    const pack = await open();
    expect(pack.has(entityId('wikidata:Q353819'))).toBe(false);
    expect(pack.record(entityId('wikidata:Q7038'))?.events[0]).toMatchObject({ date: '-0078', text: 'Founded' });
    expect(pack.record(entityId('wikidata:Q53713'))?.life).toBe('1927-01-30/1986-02-28');
    expect(pack.record(entityId('wikidata:Q8676'))?.life).toBe('1861-04-11/1865-05-10');
    expect(pack.profile(entityId('wikidata:Q142'))?.kind).toBe('country');
  });
});
