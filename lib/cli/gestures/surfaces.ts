/** Presses buttons on the extension's own pages and takes what they give. */
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reader, Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { middleOf } from './geometry';
import type { Box } from './geometry';

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

/** Presses a button of one of the extension's own pages by its label, with the pointer. */
export async function pressButton(surface: Tab, label: RegExp): Promise<void> {
  const box = await until(`the button ${String(label)}`, () =>
    surface.call(reachButton, label.source, label.flags, false),
  );
  const { x, y } = middleOf(box);
  await surface.page.mouse.click(x, y);
}

/**
 * Presses a button of a surface that is not in front: a popup lies above the page it speaks of, but as a tab it would hide
 * that page, and what a hidden page does is not what its reader would see.
 */
export async function pressButtonBehind(surface: Tab, label: RegExp): Promise<void> {
  await until(`the button ${String(label)}`, () => surface.call(reachButton, label.source, label.flags, true));
}

/** Runs inside the surface: brings a button into view and tells where it stands, or clicks it. */
function reachButton(source: string, flags: string, click: boolean): Box | null {
  const wanted = new RegExp(source, flags);
  const button = [...document.querySelectorAll<HTMLElement>('button, a[role="button"]')].find(
    (element) =>
      element.checkVisibility() && wanted.test((element.getAttribute('aria-label') ?? element.textContent).trim()),
  );
  if (button === undefined) return null;
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (click) button.click();
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x, y, width, height };
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
