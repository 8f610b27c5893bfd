/** What a scene is played on: the browser with a filled library, and tabs of the wanted size and light. */
import type { Reader, Tab } from '@/lib/cli/browsers/reader';
import type { ServedFolder } from '@/lib/cli/browsers/serve-folder';
import { until } from '@/lib/cli/browsers/until';
import { listPainted } from '@/lib/cli/gestures/painted';
import type { Picture } from './pictures';

/** The browser, and where the articles are. */
export interface Stage {
  readonly reader: Reader;
  readonly articles: ServedFolder;
}

/** How large and in which light. */
export type Look = Pick<Picture, 'width' | 'height' | 'scheme'>;

/** The article that stays open. */
const openArticlePath = 'peninsula.html';

async function dressTab(reader: Reader, tab: Tab, { width, height, scheme }: Look): Promise<void> {
  await tab.page.setViewport({ width, height });
  await reader.setColourScheme(tab, scheme);
  await tab.show();
}

/** Opens the article that stays open, with its names underlined and its highlights painted. */
export async function openDemo({ reader, articles }: Stage, look: Look): Promise<Tab> {
  const tab = await reader.openTab('about:blank');
  await dressTab(reader, tab, look);
  await tab.page.goto(articles.url(openArticlePath), { waitUntil: 'load' });
  await until('underlined names and painted highlights', async () => {
    const layers = new Set((await listPainted(tab)).map(({ layer }) => layer));
    return layers.has('mention') && layers.has('quote') && layers.has('evidence');
  });
  return tab;
}

/** Opens one of the extension's own pages and waits until it is filled. @param path With what follows `?` and `#`. */
export async function openOwnPage({ reader }: Stage, path: string, look: Look): Promise<Tab> {
  const tab = await reader.openExtensionPage(path);
  await dressTab(reader, tab, look);
  await until(`${path} to be filled`, () =>
    tab.call(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false'),
  );
  return tab;
}

/** A picture of what a tab shows, once its letters and moving parts have come to rest. */
export async function photograph(tab: Tab): Promise<Uint8Array> {
  await tab.show();
  await tab.call(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
  });
  return tab.page.screenshot({ type: 'png' });
}
