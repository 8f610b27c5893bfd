/** Starts a browser with the built extension in it. What is then done in it is the business of `open-reader`. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser, LaunchOptions } from 'puppeteer-core';
import * as z from 'zod/mini';
import type { Engine } from './browser-places';
import type { FoundBrowser } from './find-browser';
import { quietChromiumFlags, quietFirefoxPrefs } from './quiet-settings';
import { runsAsRoot } from './this-machine';

/**
 * What the browser can reach: everything, or only this machine, or what a proxy on loopback lets through (requests to loopback
 * go through it too, so that it sees all).
 */
export type Network = 'open' | 'loopback' | { readonly proxyPort: number };

export interface LaunchPlan {
  readonly found: FoundBrowser;
  /** Folder of the extension as built for this browser. */
  readonly extensionDir: string;
  /** Folder of a profile that is kept; null for one that is thrown away at the end. */
  readonly profileDir: string | null;
  readonly headless: boolean;
  readonly network: Network;
  /** Size of the page's view in CSS pixels; null leaves it to the window. */
  readonly view: { readonly width: number; readonly height: number } | null;
  /** Where downloads go without a question; null leaves that to the browser. */
  readonly downloadsDir: string | null;
}

/** The extension as the browser has loaded it. */
export interface LoadedExtension {
  readonly id: string;
  /** Folder it was loaded from. */
  readonly dir: string;
  /** What the addresses of its own pages begin with, without a closing slash. */
  readonly origin: string;
  /** Path of a page of that origin that runs no script of the extension: a picture. */
  readonly quietPath: string;
}

export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly engine: Engine;
  readonly extension: LoadedExtension;
  /** Name and version, as the browser gives them. */
  readonly version: string;
}

/** Firefox gives every installation a random address; a fixed one lets the kept profile find its notes again. */
const firefoxAddressId = '5b0c7a52-6c1e-4d0a-9f6e-2f6f3f6b8a11';

const manifestSchema = z.object({
  icons: z._default(z.record(z.string(), z.string()), {}),
  browser_specific_settings: z.optional(z.object({ gecko: z.object({ id: z.string() }) })),
});
type Manifest = z.infer<typeof manifestSchema>;

/** Nothing listens on the discard port: a proxy there blocks what goes through it. */
const deadPort = 9;

function chromiumProxyFlags(network: Network): string[] {
  if (network === 'open') return [];
  if (network === 'loopback') return [`--proxy-server=127.0.0.1:${deadPort}`];
  return [`--proxy-server=127.0.0.1:${network.proxyPort}`, '--proxy-bypass-list=<-loopback>'];
}

function firefoxProxyPrefs(network: Network): Record<string, string | number | boolean> {
  if (network === 'open') return {};
  const port = network === 'loopback' ? deadPort : network.proxyPort;
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': network !== 'loopback',
  };
}

/** Puppeteer's own setting for downloads does not reach Firefox's first profile. */
function firefoxDownloadPrefs(downloadsDir: string | null): Record<string, string | number | boolean> {
  if (downloadsDir === null) return {};
  return {
    'browser.download.dir': downloadsDir,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
  };
}

function chromiumOptions({ network, view }: LaunchPlan): LaunchOptions {
  // The window is higher than the view by what the browser draws above it.
  const window = view === null ? [] : [`--window-size=${view.width},${view.height + 90}`];
  return {
    pipe: true,
    enableExtensions: true,
    // The banner "controlled by automated software" would stand above what the reader came to see.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [...quietChromiumFlags, ...(runsAsRoot() ? ['--no-sandbox'] : []), ...chromiumProxyFlags(network), ...window],
  };
}

function firefoxOptions({ network, downloadsDir }: LaunchPlan, geckoId: string): LaunchOptions {
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...quietFirefoxPrefs,
      ...firefoxProxyPrefs(network),
      ...firefoxDownloadPrefs(downloadsDir),
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxAddressId }),
      // An extension loaded for a session is removed at its end; its notes are to stay in a kept profile.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  };
}

async function readManifest(extensionDir: string): Promise<Manifest> {
  const text = await readFile(join(extensionDir, 'manifest.json'), 'utf8');
  return z.parse(manifestSchema, JSON.parse(text));
}

/** Starts the browser and loads the extension. Rejects when the browser does not start. */
export async function launchBrowser(plan: LaunchPlan): Promise<LaunchedBrowser> {
  const { found, extensionDir, profileDir, view, downloadsDir } = plan;
  if (profileDir !== null) await mkdir(profileDir, { recursive: true });
  const manifest = await readManifest(extensionDir);
  const geckoId = manifest.browser_specific_settings?.gecko.id ?? '';
  const browser = await launch({
    ...(found.engine === 'firefox' ? firefoxOptions(plan, geckoId) : chromiumOptions(plan)),
    executablePath: found.path,
    headless: plan.headless,
    defaultViewport: view,
    timeout: 60_000,
    ...(profileDir === null ? {} : { userDataDir: profileDir }),
    ...(downloadsDir === null || found.engine === 'firefox'
      ? {}
      : { downloadBehavior: { policy: 'allow', downloadPath: downloadsDir } }),
  });
  const id = await browser.installExtension(extensionDir);
  const origin = found.engine === 'firefox' ? `moz-extension://${firefoxAddressId}` : `chrome-extension://${id}`;
  const quietPath = Object.values(manifest.icons)[0] ?? 'manifest.json';
  return {
    browser,
    engine: found.engine,
    extension: { id, dir: extensionDir, origin, quietPath },
    version: await browser.version(),
  };
}
