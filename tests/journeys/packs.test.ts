import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { listPainted } from '@/lib/cli/gestures/painted';
import { highlightWords, openCard } from '@/lib/cli/gestures/reading';
import { pressButton } from '@/lib/cli/gestures/press-button';
import { openSurface, waitForWords } from '@/lib/cli/gestures/surfaces';
import { readPack } from '@/lib/knowledge/read-pack';
import { writePack } from '@/lib/knowledge/write-pack';
import { openArticle } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';
import { listUnderlined, openLibraryPart, waitForName } from '../support/browsers/library-part';
import { repositoryFolder } from '../support/repository';
import { describeWithShared, sharedPath } from '../support/shared';
import { alias, makeRecord, testTitle } from '../unit/knowledge/make-record';

/** The article writes her name without the middle one. */
const okoro = makeRecord('wikidata:Q99000001', 'Ines Amara Okoro', {
  aliases: [alias('Ines Amara Okoro'), alias('Ines Okoro')],
  description: 'A researcher who exists in tests.',
  events: [{ date: '2019-03', kind: 'other', text: 'Joins the Saltmarsh Institute', source: 'Test' }],
});
const institute = makeRecord('wikidata:Q99000002', 'Saltmarsh Institute', { kind: 'organisation' });

/** A pack of these two; its name tells the packs of the tests apart. */
const packBytes = (name: string): Uint8Array =>
  writePack([okoro, institute], { ...testTitle, name, asOf: '2025-06' }).bytes;

inBothBrowsers('packs', (world) => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backstory-packs-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const article = (edition: string) => openArticle(world().reader, world().url('articles/peninsula.html', edition));

  async function bring(library: Tab, fileName: string, bytes: Uint8Array): Promise<void> {
    const path = join(folder, fileName);
    await writeFile(path, bytes);
    const field = await library.page.$('input[type="file"]');
    if (field === null) throw new Error('There is no field for files.');
    await field.uploadFile(path);
  }

  it('underline what an imported pack knows, at once, until it is removed', async () => {
    const { tab, complaints } = await article('import');
    expect(await listUnderlined(tab)).not.toContain('Ines Okoro');
    const library = await openLibraryPart(world().reader, 'packs', tab);
    await waitForWords(library, 'Backstory starter pack');
    await bring(library, 'researchers.pack', packBytes('Researchers'));
    await waitForWords(library, 'Added: Researchers');
    await waitForWords(library, 'as of June 2025');
    await tab.show();
    await waitForName(tab, 'Ines Okoro');
    await waitForName(tab, 'Saltmarsh Institute');
    const [place] = (await listPainted(tab, 'mention')).filter(({ text }) => text === 'Ines Okoro');
    if (place === undefined) throw new Error('The name is gone.');
    expect((await openCard(tab, place)).text).toContain('A researcher who exists in tests.');
    await library.show();
    await pressButton(library, /^delete: .*researchers/i);
    await tab.show();
    await waitForName(tab, 'Ines Okoro', false);
    await library.show();
    await pressButton(library, /^undo$/i);
    await tab.show();
    await waitForName(tab, 'Ines Okoro');
    await library.show();
    await pressButton(library, /^delete: .*researchers/i);
    await waitForWords(library, '1 deletion');
    expect(complaints).toEqual([]);
    await Promise.all([library.close(), tab.close()]);
  });

  it('refuse a pack that is cut short, damaged or none, say which file, and keep what was there', async () => {
    const { tab } = await article('refused');
    const library = await openLibraryPart(world().reader, 'packs', tab);
    await waitForWords(library, 'Backstory starter pack');
    const good = packBytes('Good');
    await bring(library, 'good.pack', good);
    await waitForWords(library, 'Added: Good');
    const flipped = good.slice();
    const last = flipped.length - 40;
    flipped[last] = (flipped[last] ?? 0) ^ 1;
    const files = [
      ['short.pack', good.slice(0, good.length - 200), 'is cut short'],
      ['flipped.pack', flipped, 'is damaged'],
      ['none.pack', new Uint8Array(5_000), 'is not a Backstory pack'],
      ['again.pack', good, 'is there already'],
    ] as const;
    for (const [name, bytes, reason] of files) {
      await bring(library, name, bytes);
      await waitForWords(library, `“${name}” ${reason}`);
    }
    const names = await library.call(() =>
      [...document.querySelectorAll('.pack-name')].map(({ textContent }) => textContent),
    );
    expect(names).toEqual(['Good', 'Backstory starter pack']);
    await tab.show();
    await waitForName(tab, 'Ines Okoro');
    await library.show();
    await pressButton(library, /^delete: .*good/i);
    await waitForWords(library, '1 deletion');
    await Promise.all([library.close(), tab.close()]);
  });

  it('leave the names in highlights readable when their pack is removed', async () => {
    const { tab } = await article('orphan');
    const packs = await openLibraryPart(world().reader, 'packs', tab);
    await waitForWords(packs, 'Backstory starter pack');
    await bring(packs, 'gone-soon.pack', packBytes('Gone soon'));
    await waitForWords(packs, 'Added: Gone soon');
    await tab.show();
    await waitForName(tab, 'Ines Okoro');
    const words = 'says Ines Okoro, who follows the DPRK economy for the Saltmarsh Institute';
    await highlightWords(tab, words, /^claim$/i);
    await until('the highlight', async () => (await listPainted(tab, 'claim')).length > 0);
    await packs.show();
    await pressButton(packs, /^delete: .*gone soon/i);
    await waitForWords(packs, '1 deletion');
    const library = await openSurface(world().reader, 'library', tab);
    await waitForWords(library, words);
    // Only the highlight's own memory of its names holds the middle one.
    await library.call(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus());
    await library.page.keyboard.type('Amara');
    await until('the filter', () => library.call(() => document.querySelector('input')?.value === 'Amara'));
    await waitForWords(library, words);
    await Promise.all([library.close(), packs.close(), tab.close()]);
  });

  describeWithShared('with a pack built from slices of the real dump', () => {
    it('underline its people and places', async () => {
      const path = join(folder, 'slices.pack');
      const dumps = ['short_stream.json.bz2', 'twenty_entities.json.bz2'].map(
        (name) => sharedPath('knowledge', 'wikidata', 'dumps', name) ?? '',
      );
      const program = ['--import', 'tsx', 'lib/cli/pack/main.ts', 'build', ...dumps, '-o', path];
      const { status, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8', cwd: repositoryFolder });
      expect(status, stderr).toBe(0);
      const bytes = new Uint8Array(await readFile(path));
      const pack = readPack(bytes, 'slices.pack');
      if (pack.kind === 'refused') throw new Error(pack.problem.text);
      const names = [...pack.value.ids()]
        .flatMap((id) => pack.value.record(id)?.name ?? [])
        .filter((name) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name))
        .slice(0, 3);
      expect(names).toHaveLength(3);
      const { tab } = await article('slices');
      const library = await openLibraryPart(world().reader, 'packs', tab);
      await waitForWords(library, 'Backstory starter pack');
      await bring(library, 'slices.pack', bytes);
      await waitForWords(library, /Added: /);
      await tab.show();
      // A paragraph each, for a crowded one has fewer underlines.
      await tab.call(
        (...sentences) => {
          for (const sentence of sentences) {
            const paragraph = document.createElement('p');
            paragraph.textContent = sentence;
            document.querySelector('article p, main p')?.after(paragraph);
          }
        },
        ...names.map(
          (name) => `Nobody asked ${name} about the weather on the coast that morning, and nobody was told.`,
        ),
      );
      for (const name of names) await waitForName(tab, name);
      await library.show();
      await pressButton(library, /^delete: /i);
      await waitForWords(library, '1 deletion');
      await Promise.all([library.close(), tab.close()]);
    });
  });
});
