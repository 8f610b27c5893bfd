import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { listPainted } from '@/lib/cli/gestures/painted';
import { selectWords, writeNote } from '@/lib/cli/gestures/reading';
import { clickOverlay } from '@/lib/cli/gestures/overlay';
import { pressButton } from '@/lib/cli/gestures/press-button';
import { openSurface, waitForWords } from '@/lib/cli/gestures/surfaces';
import { pickSentences } from '@/lib/cli/start/pick-passages';
import { openArticle } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';

/** The rows of the reader's tables as they lie on the disk, without what a backup does not hold. */
function readRows(page: Tab): Promise<string> {
  return page.call(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('backstory');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('The database does not open.'));
    });
    const left = new Set(['changes', 'snapshots', 'snapshotFiles', 'packFiles']);
    const names = [...database.objectStoreNames].filter((name) => !left.has(name));
    const rows: unknown[] = [];
    for (const name of names) {
      const asking = database.transaction(name).objectStore(name).getAll();
      await new Promise((resolve) => {
        asking.onsuccess = resolve;
      });
      rows.push([name, asking.result]);
    }
    database.close();
    return JSON.stringify(rows);
  });
}

/** Empties every table, as clearing the browser's data does. */
function wipe(page: Tab): Promise<void> {
  return page.call(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('backstory');
      opening.onsuccess = () => resolve(opening.result);
    });
    const names = [...database.objectStoreNames];
    const emptying = database.transaction(names, 'readwrite');
    for (const name of names) emptying.objectStore(name).clear();
    await new Promise((resolve) => {
      emptying.oncomplete = resolve;
    });
    database.close();
  });
}

async function choose(library: Tab, path: string): Promise<void> {
  const field = await library.page.$('input[type="file"]');
  if (field === null) throw new Error('There is no field for files.');
  await field.uploadFile(path);
}

inBothBrowsers('a backup', (world) => {
  /** The download that arrived, once it is whole. */
  async function waitForDownload(ending: string): Promise<string> {
    const { downloadsDir } = world();
    await until(`a file ending in ${ending}`, async () =>
      (await readdir(downloadsDir)).some((name) => name.endsWith(ending)),
    );
    const name = (await readdir(downloadsDir)).find((file) => file.endsWith(ending)) ?? '';
    const path = join(downloadsDir, name);
    await until('the whole file', async () => (await readFile(path, 'utf8')).trimEnd().endsWith('}'));
    return path;
  }

  it('brings everything back after the library was emptied, and can be taken back', async () => {
    const { reader, url, downloadsDir } = world();
    const { tab, report } = await openArticle(reader, url('articles/peninsula.html', 'backup'));
    const sentence = pickSentences(report)[0] ?? '';
    await selectWords(tab, sentence);
    await clickOverlay(tab, /^note$/i);
    await writeNote(tab, 'For the second chapter.');
    await until('the highlight', async () => (await listPainted(tab, 'claim')).length > 0);

    const library = await openSurface(reader, 'library', tab);
    await library.call(() => {
      location.hash = 'backup';
    });
    await waitForWords(library, 'Back up everything');
    // A second try would find the file of the first.
    await rm(downloadsDir, { recursive: true, force: true });
    await mkdir(downloadsDir);
    await pressButton(library, /^back up everything$/i);
    const backup = await waitForDownload('.json');
    await waitForWords(library, 'Last backup:');
    const before = await readRows(library);
    expect(before).toContain('For the second chapter.');

    await wipe(library);
    await choose(library, backup);
    await waitForWords(library, /\d are added/);
    expect(await readRows(library)).not.toContain('For the second chapter.');
    await pressButton(library, /^bring the backup back$/i);
    await waitForWords(library, 'Imported: Backstory backup');
    expect(JSON.parse(await readRows(library))).toEqual(JSON.parse(before));

    await choose(library, backup);
    await waitForWords(library, 'Everything in this file is here already.');
    await pressButton(library, /^cancel$/i);
    await tab.show();
    await tab.page.reload();
    await until('the highlight again', async () =>
      (await listPainted(tab, 'claim')).some(({ text }) => text === sentence),
    );

    await library.show();
    await pressButton(library, /^undo$/i);
    await waitForWords(library, 'Drop a file here');
    const broken = join(downloadsDir, 'broken.json');
    await writeFile(broken, '[{"url": "https://');
    await choose(library, broken);
    await waitForWords(library, '“broken.json” is broken');
    await Promise.all([library.close(), tab.close()]);
  });
});
