/** Turns what was named on the command line into an address a browser can open; files are served on loopback while it is open. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { projectFolder } from '@/lib/cli/browsers/build-extension';
import { serveFolder } from '@/lib/cli/browsers/serve-folder';

export interface OpenedArticle {
  readonly url: string;
  close(): Promise<void>;
}

const demoArticle = join(projectFolder, 'tests', 'fixtures', 'articles', 'peninsula.html');

/** Returns null when there is no such file. Extensions do not run on file addresses unasked, so a file gets one on loopback. */
export async function findArticle(named: string | null): Promise<OpenedArticle | null> {
  if (named !== null && /^https?:\/\//i.test(named)) return { url: named, close: () => Promise.resolve() };
  const path = resolve(named ?? demoArticle);
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true) return null;
  const served = await serveFolder(dirname(path));
  return { url: served.url(basename(path)), close: () => served.close() };
}
