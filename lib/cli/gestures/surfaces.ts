/** Opens the extension's own pages, reads them and takes what they give. */
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reader, Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { pressButton } from './press-button';

/** Presses the button that downloads Markdown on one of the extension's pages, and reads the file; it is removed again. */
export async function downloadMarkdown(surface: Tab, downloadsDir: string): Promise<string> {
  const before = new Set(await readdir(downloadsDir));
  await pressButton(surface, /download.*markdown|markdown.*download|^download$/i);
  const name = await until('the downloaded Markdown', async () =>
    (await readdir(downloadsDir)).find((file) => file.endsWith('.md') && !before.has(file)),
  );
  const path = join(downloadsDir, name);
  const text = await until('the whole Markdown', async () => (await readFile(path, 'utf8')) || null);
  await rm(path);
  return text;
}

/** The extension's own pages. */
export type SurfaceName = 'popup' | 'sidepanel' | 'library';

/** Opens one of the extension's pages as a tab about an article's tab, and waits until it is filled. */
export async function openSurface(reader: Reader, name: SurfaceName, about: Tab): Promise<Tab> {
  const surface = await reader.openExtensionPage(`${name}.html?tab=${about.tabId}`);
  await surface.show();
  await until(`the ${name} to be filled`, () =>
    surface.call(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false'),
  );
  return surface;
}

/** The words that a surface shows. */
export function readSurface(surface: Tab): Promise<string> {
  return surface.call(() => document.body.innerText);
}

/** Waits until a surface shows words, or no longer shows them. */
export async function waitForWords(surface: Tab, words: string | RegExp, shown = true): Promise<void> {
  await until(`${shown ? '' : 'no '}"${String(words)}" on the page`, async () => {
    const text = await readSurface(surface);
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) === shown;
  });
}
