/** What each engine does in its own way, behind one interface: stop a background, press a command, darken the system, allow private windows. */
import { TargetType } from 'puppeteer-core';
import type { Browser, Page, Target } from 'puppeteer-core';
import { evaluateInFirefoxWindow } from './bidi-seam';
import type { LaunchedBrowser, LoadedExtension } from './launch-browser';
import { until } from './until';

export interface Powers {
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** The background is started by the caller before: Chromium can only reach one that runs. */
  pressCommand(name: string): Promise<void>;
  setColourScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Does what a reader does in the browser's settings for extensions; the browser loads the extension anew. */
  allowPrivateWindows(): Promise<void>;
}

function createChromiumPowers(browser: Browser, { id, origin }: LoadedExtension): Powers {
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
    async allowPrivateWindows() {
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions');
      // Outside of developer mode the reload would leave an unpacked extension switched off.
      await settings.evaluate(`(async () => {
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(id)}, incognitoAccess: true });
      })()`);
      await settings.close();
    },
  };
}

function createFirefoxPowers(browser: Browser, { id }: LoadedExtension): Powers {
  const quotedId = JSON.stringify(id);
  const extension = `WebExtensionPolicy.getByID(${quotedId}).extension`;
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
    async allowPrivateWindows() {
      const source = `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await ExtensionPermissions.add(${quotedId}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        await (await AddonManager.getAddonByID(${quotedId})).reload();
        return null;
      })()`;
      await evaluateInFirefoxWindow(browser, source);
    },
  };
}

/** The powers over the extension in a launched browser. */
export function createPowers({ browser, engine, extension }: LaunchedBrowser): Powers {
  return engine === 'firefox' ? createFirefoxPowers(browser, extension) : createChromiumPowers(browser, extension);
}
