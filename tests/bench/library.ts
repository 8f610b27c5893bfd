/**
 * Measures the library with 100,000 highlights in the built extension in Chromium: first paint, search beside a plain scan of the same rows,
 * scrolling, memory. Run: `npm run bench -- library [highlights]`; articles are a tenth of that, notes half.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '@/lib/cli/browsers/build-extension';
import { findBrowsers } from '@/lib/cli/browsers/find-browser';
import { launchBrowser } from '@/lib/cli/browsers/launch-browser';
import { thisMachine } from '@/lib/cli/browsers/this-machine';
import { until } from '@/lib/cli/browsers/until';
import * as z from 'zod/mini';
import { highlightRowSchema, noteRowSchema, pageRowSchema } from '@/lib/core/notes/rows';
import type { SearchDocument } from '@/lib/core/search/search-document';
import { highlightDocument } from '@/lib/core/search/to-documents';
import { generateRows, shownSign } from './library/generate-rows';
import { printPeers } from './library/index-peers';
import { queryKinds } from './library/queries';
import { readNoted, watchPage } from './library/watch-page';
import type { Noted } from './library/watch-page';
import { quantile } from './pages/measure';

const root = fileURLToPath(new URL('../..', import.meta.url));
const highlights = Number(process.argv[2] ?? 100_000);
const size = { pages: Math.ceil(highlights / 10), highlights, notes: Math.ceil(highlights / 2) };
const seed = 20_250_601;
const rounds = 5;

interface Timed {
  readonly tookMs: number;
  readonly total: number;
}

async function bundleProbe(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./library-probe.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '@': root.replace(/\/$/, '') },
  });
  return outputFiles[0]?.text ?? '';
}

const found = findBrowsers(thisMachine).find(({ engine }) => engine === 'chromium');
if (found === undefined) throw new Error('No Chromium, Chrome or Edge was found.');
const probe = await bundleProbe();
const { browser, extension } = await launchBrowser({
  ...{ found, extensionDir: await buildExtension('chromium'), profileDir: null, headless: true },
  ...{ network: 'loopback', view: { width: 1_200, height: 800 }, downloadsDir: null },
});

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchPage, shownSign);
  await page.goto(`${extension.origin}/${path}`, { waitUntil: 'load' });
  return page;
}

const call = <Value>(page: Page, name: string, ...args: readonly unknown[]): Promise<Value> =>
  page.evaluate(`${name}(${args.map((one) => JSON.stringify(one)).join(', ')})`) as Promise<Value>;

const milliseconds = (value: number | null): string => (value === null ? 'never' : `${value.toFixed(1)} ms`);
const spread = (values: readonly number[]): string =>
  `median ${milliseconds(quantile(values, 0.5))}, p95 ${milliseconds(quantile(values, 0.95))}, most ${milliseconds(Math.max(...values))}`;

async function layLibrary(): Promise<void> {
  // The extension makes its own tables.
  const page = await open('library.html');
  await until('the tables', () => page.evaluate(async () => (await indexedDB.databases()).length > 0));
  await page.evaluate(probe);
  await call(page, 'layRows', size, seed);
  await page.close();
}

/** Opens a page some times and tells when its first pixels and its first row were there. */
async function printPaints(path: string): Promise<void> {
  const noted: Noted[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await open(path);
    await until(`the first paint of ${path}`, () =>
      page.evaluate(readNoted).then(({ firstPaint }) => firstPaint !== null),
    );
    const hasRows = path.startsWith('library');
    if (hasRows) await until('a row', () => page.evaluate(readNoted).then(({ firstRow }) => firstRow !== null));
    noted.push(await page.evaluate(readNoted));
    await page.close();
  }
  console.log(`first paint of ${path}: ${spread(noted.map(({ firstPaint }) => firstPaint ?? NaN))}`);
  const rows = noted.flatMap(({ firstRow }) => firstRow ?? []);
  if (rows.length > 0) console.log(`  first row shown: ${spread(rows)}`);
}

function inventDocuments(): SearchDocument[] {
  const rows = generateRows(size, seed);
  const pages = new Map(
    z
      .array(pageRowSchema)
      .parse(rows.pages)
      .map((page) => [page.id, page]),
  );
  const notes = new Map(
    z
      .array(noteRowSchema)
      .parse(rows.notes)
      .map((note) => [note.highlightId, note]),
  );
  return z
    .array(highlightRowSchema)
    .parse(rows.highlights)
    .flatMap((highlight) => {
      const page = pages.get(highlight.pageId);
      if (page === undefined) return [];
      return highlightDocument({ highlight, page, note: notes.get(highlight.id) ?? null, projects: [], verdict: null });
    });
}

async function memoryOf(page: Page): Promise<string> {
  const megabytes: string[] = [];
  for (const [name, client] of [
    ['page', await page.createCDPSession()],
    ...page.workers().map((worker) => ['worker', worker.client] as const),
  ] as const) {
    await client.send('HeapProfiler.collectGarbage');
    const usage = await client.send('Runtime.getHeapUsage');
    const beside = 'backingStorageSize' in usage ? usage.backingStorageSize : 0;
    megabytes.push(`${name} ${((usage.usedSize + beside) / 1e6).toFixed(0)} MB`);
  }
  return megabytes.join(', ');
}

async function printSearches(page: Page): Promise<void> {
  const all: number[] = [];
  for (const { name, queries } of queryKinds) {
    const took: number[] = [];
    let total = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const query of queries) {
        const answer = await call<Timed>(page, 'ask', query, 'relevance');
        took.push(answer.tookMs);
        total += answer.total;
      }
    }
    all.push(...took);
    console.log(`  ${name.padEnd(24)} ${spread(took)}; found ${Math.round(total / took.length)} on average`);
  }
  console.log(`search, all of these: ${spread(all)}`);
  const words = queryKinds.flatMap(({ name, queries }) => (/(one|two|three) words?$/.test(name) ? queries : []));
  const [ours, plain, held]: [number[], number[], number[]] = [[], [], []];
  for (const query of words) {
    ours.push((await call<Timed>(page, 'ask', query, 'relevance')).tookMs);
    plain.push((await call<Timed>(page, 'scan', query.split(' '))).tookMs);
    held.push((await call<Timed>(page, 'scanHeld', query.split(' '))).tookMs);
  }
  console.log(`words, by the index: ${spread(ours)}`);
  console.log(`words, by a plain scan: ${spread(plain)}`);
  console.log(`words, by a scan of rows held in memory: ${spread(held)}`);
  const times = (quantile(plain, 0.95) / quantile(ours, 0.95)).toFixed(0);
  console.log(`the index is ${times} times as fast as the plain scan (p95)`);
}

printPeers(
  inventDocuments(),
  queryKinds.flatMap(({ name, queries }) => (/letters?$|words?$/.test(name) ? queries : [])),
);
try {
  await layLibrary();
  console.log(`${size.highlights} highlights, ${size.pages} articles, ${size.notes} notes`);
  await printPaints('popup.html');
  await printPaints('library.html#articles');
  await printPaints('library.html#highlights');
  const page = await open('library.html#highlights');
  await until('the index', () => page.evaluate(readNoted).then(({ indexReady }) => indexReady !== null), 300_000);
  console.log(`index ready after ${milliseconds((await page.evaluate(readNoted)).indexReady)}`);
  console.log(`memory when it is ready: ${await memoryOf(page)}`);
  await page.evaluate(probe);
  const frames = await call<number[]>(page, 'scrollThrough', 200);
  console.log(`scrolling by screens, between frames: ${spread(frames)}`);
  await printSearches(page);
  await page.close();
} finally {
  await browser.close();
}
