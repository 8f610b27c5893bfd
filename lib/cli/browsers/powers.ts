/** What each engine does in its own way, behind one interface: stop a background, press a command, darken the system. */
import { TargetType } from 'puppeteer-core';
import type { Browser, Page, Target } from 'puppeteer-core';
import { evaluateInFirefoxWindow } from './bidi-seam';
import type { LaunchedBrowser } from './launch-browser';
import { until } from './until';

export interface Powers {
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** The background is started by the caller before: Chromium can only reach one that runs. */
  pressCommand(name: string): Promise<void>;
  setColourScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
}

function createChromiumPowers(browser: Browser, origin: string): Powers {
  const findWorker = (): Target | undefined =>
    browser
      .targets()
      .find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(`${origin}/`));
  return {
    async stopBackground() {
      const worker = await findWorker()?.worker();
      await worker?.close();
      await until('the service worker stops', () => findWorker() === undefined);
    },
    isBackgroundRunning: () => Promise.resolve(findWorker() !== undefined),
    async pressCommand(name) {
      const target = await until('the service worker runs', findWorker);
      const worker = await target.worker();
      // Keys sent through the debugger go to the page and never to the browser's own shortcuts, so the event is raised where it arrives.
      await worker?.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
    },
    setColourScheme: (page, scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
  };
}

function createFirefoxPowers(browser: Browser, extensionId: string): Powers {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension`;
  const state = (): Promise<unknown> => evaluateInFirefoxWindow(browser, `${extension}.backgroundState`);
  return {
    async stopBackground() {
      await evaluateInFirefoxWindow(
        browser,
        `${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => null)`,
      );
      await until('the background stops', async () => (await state()) === 'stopped');
    },
    isBackgroundRunning: async () => (await state()) === 'running',
    async pressCommand(name) {
      // Firefox keeps an extension's shortcuts as <key> elements in its window; doing their command is what a key press does.
      const source = `(async () => {
        const commands = await ${extension}.shortcuts.commands;
        const letter = commands.get(${JSON.stringify(name)}).shortcut.split('+').pop();
        document.querySelector('keyset[id^="ext-keyset-id-"] key[key="' + letter + '"]').doCommand();
        return null;
      })()`;
      await evaluateInFirefoxWindow(browser, source);
    },
    async setColourScheme(_page, scheme) {
      const value = scheme === 'dark' ? 0 : 1;
      await evaluateInFirefoxWindow(
        browser,
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
      );
    },
  };
}

/** The powers over the extension in a launched browser. */
export function createPowers({ browser, engine, extension }: LaunchedBrowser): Powers {
  return engine === 'firefox'
    ? createFirefoxPowers(browser, extension.id)
    : createChromiumPowers(browser, extension.origin);
}
