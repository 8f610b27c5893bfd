/** The world a journey happens in: a browser with the built extension, a news site that does not exist, and a proxy that sees all. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '@/lib/cli/browsers/browser-places';
import { builtExtensionDir } from '@/lib/cli/browsers/build-extension';
import { findBrowsers } from '@/lib/cli/browsers/find-browser';
import { launchBrowser } from '@/lib/cli/browsers/launch-browser';
import { openReader } from '@/lib/cli/browsers/open-reader';
import type { Reader } from '@/lib/cli/browsers/reader';
import { serveFolder } from '@/lib/cli/browsers/serve-folder';
import { thisMachine } from '@/lib/cli/browsers/this-machine';
import { repositoryFolder } from '../repository';
import { startRecordingProxy } from './recording-proxy';
import type { RecordingProxy } from './recording-proxy';

/** The invented news site: every name below it answers with the same folder, so that each test can have a page of its own. */
const site = 'gazette.example';

export interface World {
  readonly reader: Reader;
  readonly proxy: RecordingProxy;
  /**
   * The address of a file of the site's folder.
   * @param edition A name for a site of its own, so that nothing kept by another test is found there.
   */
  url(path: string, edition: string): string;
  /** Where downloads arrive. */
  readonly downloadsDir: string;
  close(): Promise<void>;
}

export interface WorldPlan {
  /** Folder that the site serves; the project's fixtures when left out. */
  readonly folder?: string;
  /** A profile that is kept, as `npm start` keeps one; an empty one that is thrown away when left out. */
  readonly profileDir?: string;
  /** Headers of the site's answers. */
  readonly headers?: (url: URL) => Readonly<Record<string, string>>;
}

/** What a page of a careful publisher sends: only its own scripts, no frames of others. */
export const strictPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; frame-src 'none'; object-src 'none'";

/** Starts a browser of the engine on an empty profile. Rejects when it or the build of the extension is not there. */
export async function openWorld(engine: Engine, plan: WorldPlan = {}): Promise<World> {
  const found = findBrowsers(thisMachine).find((browser) => browser.engine === engine);
  if (found === undefined) throw new Error(`There is no ${engine} on this machine.`);
  const extensionDir = builtExtensionDir(engine);
  if (!existsSync(join(extensionDir, 'manifest.json'))) throw new Error('The extension is not built: npm run build.');
  const downloadsDir = await mkdtemp(join(tmpdir(), 'backstory-downloads-'));
  const served = await serveFolder(plan.folder ?? join(repositoryFolder, 'tests', 'fixtures'), {
    ...(plan.headers === undefined ? {} : { headers: plan.headers }),
    // An article names its own address; each edition is to be an article of its own.
    edit: (html, url) => html.replaceAll(`https://${site}/`, `http://${url.host}/`),
  });
  const proxy = await startRecordingProxy((host) => (host === site || host.endsWith(`.${site}`) ? served.port : null));
  const launched = await launchBrowser({
    found,
    extensionDir,
    profileDir: plan.profileDir ?? null,
    headless: true,
    network: { proxyPort: proxy.port },
    view: { width: 1280, height: 900 },
    downloadsDir,
  });
  const reader = openReader(launched);
  await reader.closeFirstRun();
  return {
    reader,
    proxy,
    url: (path, edition) => `http://${edition}.${site}/${path}`,
    downloadsDir,
    async close() {
      await reader.close();
      await Promise.all([proxy.close(), served.close()]);
      await rm(downloadsDir, { recursive: true, force: true });
    },
  };
}
