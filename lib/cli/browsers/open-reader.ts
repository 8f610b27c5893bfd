/** Drives a launched browser as `Reader` says. It knows pages and the extension's id, and nothing of what the extension does. */
import { TargetType } from 'puppeteer-core';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { toCallSource } from './expression';
import type { Json } from './expression';
import type { LaunchedBrowser, LoadedExtension } from './launch-browser';
import { lookInside } from './look-inside';
import { createPowers } from './powers';
import type { Extension, Reader, Tab } from './reader';
import { until } from './until';

/** The element that holds the extension's closed shadow root on a news page. */
const overlaySelector = 'bs-overlay';

/** `browser` in Firefox and new Chromium, `chrome` in older ones. */
const extensionApi = 'globalThis.browser ?? globalThis.chrome';

const call = async <R>(page: Page, source: string): Promise<R> => (await page.evaluate(source)) as R;

/**
 * Goes to an address and waits for the document there. In Firefox the promise of `goto` never settles for the extension's own
 * pages, so the address is asked for instead.
 */
async function goToOwnPage(page: Page, url: string): Promise<void> {
  const going = page.goto(url, { timeout: 30_000 }).catch(() => null);
  await until(`the page ${url}`, () =>
    call<boolean>(page, `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`),
  );
  void going;
}

async function findFrame(page: Page, path: string): Promise<Frame | null> {
  for (const frame of page.frames()) {
    const pathname = await frame.evaluate('location.pathname').catch(() => null);
    if (pathname === `/${path}`) return frame;
  }
  return null;
}

/** A page of the extension's origin that runs none of its scripts, opened when first needed and anew when a reload cut it off. */
function createCockpit(browser: Browser, { origin, quietPath }: LoadedExtension): () => Promise<Page> {
  let opening: Promise<Page> | null = null;
  async function open(): Promise<Page> {
    const page = await browser.newPage();
    await goToOwnPage(page, `${origin}/${quietPath}`);
    return page;
  }
  return async () => {
    const page = await (opening ??= open());
    if (await call<boolean>(page, `Boolean((${extensionApi})?.runtime?.id)`).catch(() => false)) return page;
    await page.close().catch(() => null);
    return (opening = open());
  };
}

/** Drives a browser that `launchBrowser` started. */
export function openReader(launched: LaunchedBrowser): Reader {
  const { browser, engine, extension, version } = launched;
  const powers = createPowers(launched);
  const getCockpit = createCockpit(browser, extension);

  async function asExtension<A extends readonly Json[], R>(
    inside: (api: Extension, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    return call<R>(await getCockpit(), toCallSource(inside, [extensionApi], args));
  }

  const listTabIds = (): Promise<number[]> =>
    asExtension(async (api) => (await api.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])));

  function toTab(page: Page, tabId: number): Tab {
    return {
      page,
      tabId,
      call: (inside, ...args) => call(page, toCallSource(inside, [], args)),
      inOverlay: (look, ...args) => lookInside(engine, page, overlaySelector, look, ...args),
      findFrame: (path) => findFrame(page, path),
      show: () => page.bringToFront(),
      close: () => page.close(),
    };
  }

  async function openTabWith(go: (page: Page) => Promise<unknown>): Promise<Tab> {
    const before = new Set(await listTabIds());
    const page = await browser.newPage();
    const tabId = await until('the extension knows the new tab', async () =>
      (await listTabIds()).find((id) => !before.has(id)),
    );
    await go(page);
    return toTab(page, tabId);
  }

  async function openPrivateTab(url: string): Promise<Tab> {
    if (!(await isAllowedInPrivate())) {
      await powers.allowPrivateWindows();
      await until('the extension in private windows', isAllowedInPrivate);
    }
    const before = new Set(browser.targets());
    const tabId = await asExtension(async (api) => {
      const window = await api.windows.create({ incognito: true, url: 'about:blank' });
      return window.tabs?.[0]?.id ?? null;
    });
    if (tabId === null) throw new Error('The private window has no tab.');
    const target = await until('the private window', () =>
      browser.targets().find((candidate) => !before.has(candidate) && candidate.type() === TargetType.PAGE),
    );
    const page = await target.page();
    if (page === null) throw new Error('The private window has no page.');
    await page.goto(url, { waitUntil: 'load' });
    return toTab(page, tabId);
  }

  const isAllowedInPrivate = (): Promise<boolean> => asExtension((api) => api.extension.isAllowedIncognitoAccess());

  return {
    engine,
    version,
    openPrivateTab,
    openTab: (url) => openTabWith((page) => page.goto(url, { waitUntil: 'load' })),
    openExtensionPage: (path) => openTabWith((page) => goToOwnPage(page, `${extension.origin}/${path}`)),
    asExtension,
    stopBackground: () => powers.stopBackground(),
    isBackgroundRunning: () => powers.isBackgroundRunning(),
    async pressCommand(name) {
      // Nobody answers this message; that it arrives starts the background.
      await asExtension((api) =>
        api.runtime.sendMessage({}).then(
          () => null,
          () => null,
        ),
      );
      await powers.pressCommand(name);
    },
    setColourScheme: (tab, scheme) => powers.setColourScheme(tab.page, scheme),
    async closeFirstRun() {
      const noted = 'setting:welcomed';
      await until('the first run noted', () =>
        asExtension(async (api, key) => (await api.storage.local.get(key))[key] === true, noted),
      );
      await asExtension(async (api) => {
        const shown = (await api.tabs.query({})).filter(({ url }) =>
          url?.startsWith(api.runtime.getURL('welcome.html')),
        );
        await api.tabs.remove(shown.flatMap(({ id }) => (id === undefined ? [] : [id])));
      });
    },
    async reloadExtension() {
      await browser.installExtension(extension.dir);
    },
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}
