import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { check } from '@/lib/cli/pack/check';

const place = {
  id: 'fredville',
  kind: 'place',
  name: 'Fredville',
  description: 'Invented city that exists in this test and nowhere else.',
  events: [{ date: '2000', kind: 'other', text: 'Gets a tram.', source: 'Fredville' }],
  wikipedia: 'Fredville',
  wikidata: null,
};
const folders: string[] = [];
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backstory-check-'));
  folders.push(folder);
  await mkdir(join(folder, 'reviewed'));
});
afterAll(() => Promise.all(folders.map((name) => rm(name, { recursive: true, force: true }))));

const write = (file: string, ...entities: object[]): Promise<void> =>
  writeFile(join(folder, file), JSON.stringify({ title: 'Test', asOf: '2026-08', entities }));

describe('the report on a folder of sources', () => {
  it('is short when nothing is wrong: counts, and no more', async () => {
    await write('a.json', place);
    const { text, sound } = await check(folder);
    expect(sound).toBe(true);
    expect(text).toBe('By kind\n  place 1\n\n1 entities, 1 events in 1 files: 0 to mend, 0 to look at');
  });

  it('tells what to mend before what to look at, each under its rule, and the counts by file', async () => {
    await write('a.json', { ...place, context: ['Tram'] });
    await write('b.json', { ...place, id: 'other', name: 'Othertown' });
    const { text, sound } = await check(folder);
    expect(sound).toBe(false);
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith(' '))).toEqual([
      expect.stringMatching(/^unique {2}1 to mend {2}\S/),
      expect.stringMatching(/^description {2}1 to look at {2}\S/),
      'By file',
      'By kind',
      '2 entities, 2 events in 2 files: 1 to mend, 1 to look at',
    ]);
    expect(text).toContain('  b.json › other › wikipedia: Fredville belongs to fredville already\n');
    expect(text).toMatch(
      / {2}a\.json +1 entities {2}0 to mend, 1 to look at\n {2}b\.json +1 entities {2}1 to mend, 0 to look at/,
    );
  });

  it('passes when there are doubts alone', async () => {
    await write('a.json', { ...place, context: ['Tram'] });
    expect((await check(folder)).sound).toBe(true);
  });

  it('fails for a file that is no JSON and goes on with the others', async () => {
    await writeFile(join(folder, 'broken.json'), '{');
    await write('a.json', place);
    const { text, sound } = await check(folder);
    expect(sound).toBe(false);
    expect(text).toContain('  broken.json: ');
    expect(text).toContain('1 entities');
  });

  it('offers the missing lines of the reviewed list and is content when they are there', async () => {
    await write('a.json', { ...place, aliases: ['March'] });
    expect((await check(folder)).text).toContain('\nMarch\tfredville\tWHY?\n');
    await writeFile(join(folder, 'reviewed', 'shared-names.tsv'), 'March\tfredville\tIts people say so.\n');
    expect((await check(folder)).sound).toBe(true);
  });
});
