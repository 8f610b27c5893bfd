import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverage } from '@/lib/cli/pack/coverage';
import { inspect } from '@/lib/cli/pack/inspect';
import { merge } from '@/lib/cli/pack/merge';
import { UsageError } from '@/lib/cli/pack/open-file';
import { formatStanding } from '@/lib/cli/pack/dump/progress';
import { formatBytes, formatDuration, wrap } from '@/lib/cli/pack/terminal';
import { verify } from '@/lib/cli/pack/verify';
import { writePack } from '@/lib/knowledge/write-pack';
import { alias, entityId, makePack, makeRecord, testTitle } from './make-record';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backstory-pack-'));
  const lee = makeRecord('a:lee', 'Anna Lee', {
    wikipedia: 'Anna Lee',
    description: 'Weather expert.',
    related: [entityId('a:kim')],
    life: '1950/..',
    aliases: [alias('Anna Lee'), alias('Lee', { use: 'short', commonness: 0.5 })],
    events: [{ date: '2001/2004', kind: 'office', text: 'Minister', role: 'Minister of weather', source: 'Anna Lee' }],
  });
  await writeFile(join(folder, 'a.pack'), writePack([lee, makeRecord('a:kim', 'Bo Kim')], testTitle).bytes);
  const again = makeRecord('b:lee', 'Anna Lee', { wikipedia: 'Anna Lee', wikidata: 'Q7', gender: 'female' });
  await writeFile(join(folder, 'b.pack'), writePack([again, makeRecord('b:new', 'Cy New')], testTitle).bytes);
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);

describe('the pack program', () => {
  it('prints a record with its names, offices and relations', async () => {
    const text = await inspect(path('a.pack'), 'anna lee');
    for (const part of [
      'Anna Lee',
      'person · a:lee',
      'since 1950',
      'Weather expert.',
      'Lee (0.50)',
      '2001–04',
      '┃ Minister of weather',
      'Bo Kim',
      'Wikidata: none',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('finds by id and by title what it finds by name, and says plainly when it knows nothing', async () => {
    const byName = await inspect(path('a.pack'), 'Anna Lee');
    expect(await inspect(path('a.pack'), 'a:lee')).toBe(byName);
    await expect(inspect(path('a.pack'), 'Nobody')).rejects.toThrow(
      new UsageError(`${path('a.pack')} knows nothing by “Nobody”.`),
    );
  });

  it('merges packs: one entity once, gaps filled', async () => {
    await merge([path('a.pack'), path('b.pack')], path('ab.pack'));
    expect((await verify(path('ab.pack'))).sound).toBe(true);
    const text = await inspect(path('ab.pack'), 'Q7');
    expect(text).toContain('a:lee');
    expect(text).toContain('Weather expert.');
    expect(await inspect(path('ab.pack'), 'Cy New')).toContain('b:new');
  });

  it('verifies by checksum, and names the damaged section', async () => {
    const bytes = await readFile(path('a.pack'));
    bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
    await writeFile(path('hurt.pack'), bytes);
    const { sound, text } = await verify(path('hurt.pack'));
    expect(sound).toBe(false);
    expect(text).toContain('section records has a wrong checksum');
  });

  it('tells which names of a text are known, by which names, and which are missed', async () => {
    const lexicon = makePack([
      makeRecord('a:lee', 'Anna Lee', { aliases: [alias('Anna Lee'), alias('Lee', { use: 'short' })] }),
    ]);
    await writeFile(
      path('article.txt'),
      'Anna Lee met Dora Unknown in the morning. Then Dora Unknown left; Lee stayed.',
    );
    const text = await coverage([path('article.txt')], lexicon);
    expect(text).toContain('2 of 4 names linked (50 %)');
    expect(text).toMatch(/Not in the pack\n {4}2 {2}Dora Unknown\n/);
    expect(text).toMatch(/Linked\n {4}2 {2}Anna Lee\n {8}Lee$/);
  });

  it('tells apart the names a pack lacks from those it dares not link, and sums up several files', async () => {
    const lexicon = makePack([
      makeRecord('a:lee', 'Anna Lee', { aliases: [alias('Anna Lee'), alias('Lee', { use: 'short' })] }),
    ]);
    await writeFile(path('one.txt'), 'In the evening Lee met Dora Unknown.');
    await writeFile(
      path('two.html'),
      '<nav>Cy Elsewhere</nav><article><p>In the evening Dora Unknown left.</p></article>',
    );
    const text = await coverage([path('one.txt'), path('two.html')], lexicon);
    expect(text).toMatch(/In the pack, but too doubtful here to be linked\n {4}1 {2}Lee\n/);
    expect(text).toMatch(/All together\n0 of 3 names linked \(0 %\)\n\nNot in the pack\n {4}2 {2}Dora Unknown\n/);
    expect(text).not.toContain('Elsewhere');
    await expect(coverage([path('none.txt')], lexicon)).rejects.toThrow(UsageError);
  });

  it('counts a doubtful name whole, with the words that look like a title', async () => {
    const lexicon = makePack([
      makeRecord('a:court', 'High Court of Freedonia', {
        kind: 'organisation',
        aliases: [alias('High Court of Freedonia'), alias('Supreme Court', { commonness: 0.05 })],
      }),
    ]);
    await writeFile(path('court.txt'), 'In the evening the Supreme Court ruled.');
    expect(await coverage([path('court.txt')], lexicon)).toMatch(/doubtful here to be linked\n {4}1 {2}Supreme Court$/);
  });

  it('ends with a code and one sentence, without a stack, when it is used wrongly', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/pack/main.ts', ...args], { encoding: 'utf8' });
    const missing = run('inspect', path('none.pack'));
    expect([missing.status, missing.stderr.split('\n').length]).toEqual([2, 2]);
    expect(missing.stderr).toContain('none.pack cannot be read');
    expect(run('verify', path('a.pack')).status).toBe(0);
  }, 30_000);
});

describe('what the program prints', () => {
  it('is made for people', () => {
    expect([formatBytes(999), formatBytes(1_234_567), formatDuration(59), formatDuration(3_725)]).toEqual([
      '999 bytes',
      '1.2 MB',
      '59 s',
      '1 h 02 min',
    ]);
    expect(wrap('one two three', 9, '  ')).toBe('  one two\n  three');
  });

  it('says how far a build is, how fast, and how long it will take', () => {
    const line = formatStanding({ readBytes: 60e6, totalBytes: 100e6, done: 5_000, note: '3 damaged lines' }, 50e6, 10);
    expect(line).toBe(' 60.0 %  5.0 MB/s  500 entities/s  8 s left  3 damaged lines');
  });
});
