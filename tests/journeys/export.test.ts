import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { clickOverlay } from '@/lib/cli/gestures/overlay';
import { pressButton } from '@/lib/cli/gestures/press-button';
import { selectWords, writeNote } from '@/lib/cli/gestures/reading';
import { waitForWords } from '@/lib/cli/gestures/surfaces';
import { pickSentences } from '@/lib/cli/start/pick-passages';
import { openArticle } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';
import { openLibraryPart } from '../support/browsers/library-part';

const own = 'A line of my own, between the quotes.';

/** Keeps a sentence with a note. */
async function keep(tab: Tab, sentence: string, note: string): Promise<void> {
  await selectWords(tab, sentence);
  await clickOverlay(tab, /^note$/i);
  await writeNote(tab, note);
}

async function choose(library: Tab, label: string): Promise<void> {
  await until(`"${label}" chosen`, () =>
    library.call((wanted) => {
      const named = [...document.querySelectorAll('label')].find((one) => one.textContent.trim().startsWith(wanted));
      const field = named?.querySelector('input');
      if (field === null || field === undefined) return false;
      if (!field.checked) field.click();
      return field.checked;
    }, label),
  );
}

inBothBrowsers('an export that was edited outside', (world, engine) => {
  /** The newest download, once it holds some words; it is taken away. */
  async function takeDownload(words: string): Promise<{ readonly name: string; readonly text: string }> {
    const { downloadsDir } = world();
    const found = await until(`a file with "${words}"`, async () => {
      for (const name of await readdir(downloadsDir)) {
        const text = name.endsWith('.md') ? await readFile(join(downloadsDir, name), 'utf8').catch(() => '') : '';
        if (text.includes(words)) return { name, text };
      }
      return null;
    });
    await rm(join(downloadsDir, found.name));
    return found;
  }

  /** Brings a file to the library, as a reader picks it. */
  async function bring(library: Tab, name: string, text: string): Promise<void> {
    const { downloadsDir } = world();
    const path = join(downloadsDir, 'brought', name);
    await mkdir(join(downloadsDir, 'brought'), { recursive: true });
    await writeFile(path, text);
    const field = await library.page.$('input[type="file"][multiple]');
    if (field === null) throw new Error('There is no field for earlier files.');
    await field.uploadFile(path);
  }

  it('keeps what the reader wrote and brings what is new, by files and by a folder', async () => {
    const { reader, url } = world();
    const { tab, report } = await openArticle(reader, url('articles/peninsula.html', 'export'));
    const [first = '', second = ''] = pickSentences(report);
    await keep(tab, first, 'For the second chapter.');

    const library = await openLibraryPart(reader, 'export', tab);
    await choose(library, 'Obsidian');
    await choose(library, 'All in one file');
    await waitForWords(library, 'For the second chapter.');
    await pressButton(library, /^download$/i);
    const exported = await takeDownload('For the second chapter.');

    await tab.show();
    await keep(tab, second, 'And for the third.');
    await library.show();
    await bring(library, exported.name, `${exported.text}\n${own}\n`);
    await waitForWords(library, '1 file updated');
    const updated = await takeDownload('And for the third.');
    expect(updated.text).toContain(own);
    expect(updated.text.split('For the second chapter.')).toHaveLength(2);
    await bring(library, updated.name, updated.text);
    await waitForWords(library, 'Nothing was changed');

    const hasFolders = await library.call(() => 'showDirectoryPicker' in window);
    expect(hasFolders).toBe(engine === 'chromium');
    if (hasFolders) await writeIntoFolder(library);
    await Promise.all([library.close(), tab.close()]);
  });
});

/** The picker is replaced, the folder is real: one of the browser's own file system. */
async function writeIntoFolder(library: Tab): Promise<void> {
  await library.call(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('vault', { create: true });
    Object.assign(window, { showDirectoryPicker: pick });
  });
  await pressButton(library, /^write into a folder/i);
  await waitForWords(library, 'Written into “vault”.');
  const edited = await library.call(async (words) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('vault');
    const file = await folder.getFileHandle('Backstory.md');
    const text = `${await (await file.getFile()).text()}\n${words}\n`;
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
    return text;
  }, own);
  await pressButton(library, /^write into “vault”$/i);
  await waitForWords(library, 'Nothing was changed');
  const after = await library.call(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('vault');
    return (await (await folder.getFileHandle('Backstory.md')).getFile()).text();
  });
  expect(after).toBe(edited);
}
