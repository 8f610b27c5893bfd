/**
 * Tells for a folder of saved pages what the built extension makes of each, in a real browser: the network is blocked and the
 * pages' own scripts do not run, so that every change of a document would be ours. It judges nothing.
 */
import { createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { once } from 'node:events';
import { askForReport } from '@/lib/cli/browsers/ask-page';
import { buildExtension } from '@/lib/cli/browsers/build-extension';
import { toCallSource } from '@/lib/cli/browsers/expression';
import { findBrowsers } from '@/lib/cli/browsers/find-browser';
import { launchBrowser } from '@/lib/cli/browsers/launch-browser';
import { openReader } from '@/lib/cli/browsers/open-reader';
import type { Reader, Tab } from '@/lib/cli/browsers/reader';
import { serveFolder } from '@/lib/cli/browsers/serve-folder';
import { thisMachine } from '@/lib/cli/browsers/this-machine';
import { toFailedPrediction, toPrediction } from './pages-line';
import type { PagePrediction } from './pages-line';
import { isDocumentChanged, watchDocument } from './watch-document';

const loadLimitMs = 30_000;
const reportLimitMs = 60_000;

async function within<T>(limitMs: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${limitMs} ms`)), limitMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function predictTab(reader: Reader, tab: Tab, id: string, url: string): Promise<PagePrediction> {
  const errors: string[] = [];
  // The page's own scripts are off, so whatever is thrown is ours.
  tab.page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  await tab.page.evaluateOnNewDocument(toCallSource(watchDocument, [], []));
  await tab.page.goto(url, { waitUntil: 'load', timeout: loadLimitMs });
  const reply = await within(reportLimitMs, 'the report', askForReport(reader, tab));
  const changed = await tab.call(isDocumentChanged);
  if (changed === null) errors.push('The document could not be compared.');
  const watched = { id, domChanged: changed ?? true, errors };
  return reply.ok
    ? toPrediction(watched, reply.value)
    : toFailedPrediction({ ...watched, errors: [...errors, reply.failure] });
}

async function predictPage(reader: Reader, id: string, url: string): Promise<PagePrediction> {
  const tab = await reader.openTab('about:blank');
  try {
    return await predictTab(reader, tab, id, url);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return toFailedPrediction({ id, domChanged: false, errors: [message] });
  } finally {
    await tab.close();
  }
}

/**
 * Writes one line of JSON for each `*.html` of a folder, in the order of their names; the id is the name without its ending.
 * Rejects when no Chromium, Chrome or Edge is found or the extension does not build.
 */
export async function predictPages(dir: string, out: string): Promise<void> {
  const found = findBrowsers(thisMachine).find(({ engine }) => engine === 'chromium');
  if (found === undefined) throw new Error('No Chromium, Chrome or Edge was found.');
  const names = (await readdir(dir)).filter((name) => name.endsWith('.html')).sort();
  const extensionDir = await buildExtension('chromium');
  const served = await serveFolder(dir, { headers: () => ({ 'content-security-policy': "script-src 'none'" }) });
  const launched = await launchBrowser({
    found,
    extensionDir,
    profileDir: null,
    headless: true,
    network: 'loopback',
    view: { width: 1280, height: 900 },
    downloadsDir: null,
  });
  const reader = openReader(launched);
  const lines = createWriteStream(out);
  try {
    await reader.closeFirstRun();
    for (const name of names) {
      const prediction = await predictPage(reader, basename(name, '.html'), served.url(name));
      lines.write(`${JSON.stringify(prediction)}\n`);
    }
  } finally {
    lines.end();
    await Promise.allSettled([once(lines, 'close'), reader.close(), served.close()]);
  }
}
