/**
 * Measures the page side on a folder of saved news pages in Chromium, network blocked and page scripts off: how much of the article was
 * found, what the page says of itself, and what it cost. Run: `npm run bench -- pages [folder]`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import * as z from 'zod/mini';
import type { Probe } from './page-probe';
import { sharedPath } from '../support/shared';
import { compareTexts, toF1 } from './shingles';
import type { Likeness } from './shingles';

const manifestSchema = z.array(
  z.object({
    slug: z.string(),
    file: z.string(),
    url: z.nullable(z.string()),
    language: z.string(),
    news: z.boolean(),
    gold_file: z.nullable(z.string()),
    gold_words_found_ratio: z.nullable(z.number()),
    published: z.nullable(z.string()),
  }),
);
type Page = z.infer<typeof manifestSchema>[number];

/** References written from another version of the page than the saved one are left out. */
const LEAST_GOLD_RATIO = 0.7;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.argv[2] ?? sharedPath('pages') ?? '';

/** Kinds that are the article's own words; a reference text holds neither headline nor byline, and captions now and then. */
const views: Readonly<Record<string, (kind: string) => boolean>> = {
  body: (kind) => !['title', 'byline', 'tags', 'caption'].includes(kind),
  'body and captions': (kind) => !['title', 'byline', 'tags'].includes(kind),
  everything: () => true,
};

async function bundleProbe(): Promise<string> {
  const entry = fileURLToPath(new URL('./page-probe.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '@': root.replace(/\/$/, '') },
  });
  return outputFiles[0]?.text ?? '';
}

async function probePage(browser: Browser, page: Page, script: string): Promise<Probe> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const address = page.url ?? `https://news.test/${page.slug}`;
    const body = readFileSync(join(folder, page.file));
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };
    await tab.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
        ? route.fulfill({ body, headers })
        : route.abort(),
    );
    await tab.goto(address, { waitUntil: 'load' });
    await tab.evaluate(script);
    return await tab.evaluate<Probe>('probe()');
  } finally {
    await tab.close();
  }
}

function likeness(page: Page, probe: Probe, counts: (kind: string) => boolean): Likeness {
  const gold = readFileSync(join(folder, page.gold_file ?? ''), 'utf8');
  const text = probe.blocks
    .filter(({ kind }) => counts(kind))
    .map((block) => block.text)
    .join('\n');
  return compareTexts(text, gold, page.language);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function report(results: readonly (readonly [Page, Probe])[]): void {
  const scored = results.filter(
    ([page]) => page.gold_file !== null && (page.gold_words_found_ratio ?? 0) >= LEAST_GOLD_RATIO,
  );
  for (const [name, counts] of Object.entries(views)) {
    const each = scored.map(([page, probe]) => likeness(page, probe, counts));
    const all = { precision: mean(each.map((one) => one.precision)), recall: mean(each.map((one) => one.recall)) };
    console.log(
      `${name.padEnd(20)} P ${all.precision.toFixed(3)}  R ${all.recall.toFixed(3)}  F1 ${toF1(all).toFixed(3)}  (${String(scored.length)} pages)`,
    );
  }
  const wrongVerdicts = results.filter(([page, probe]) => page.news !== probe.isArticle).map(([page]) => page.slug);
  const dated = results.filter(([page]) => page.published !== null);
  const rightDates = dated.filter(
    ([page, { facts }]) => facts.published !== null && page.published?.startsWith(facts.published) === true,
  );
  const costs = results.map(([, probe]) => probe.totalMs).sort((a, b) => a - b);
  console.log(`verdicts wrong: ${wrongVerdicts.join(', ') || 'none'}`);
  console.log(
    `published date: ${String(rightDates.length)} of ${String(dated.length)}; other: ${dated
      .filter((entry) => !rightDates.includes(entry))
      .map(([page]) => page.slug)
      .join(', ')}`,
  );
  console.log(
    `main thread: median ${(costs[costs.length >> 1] ?? 0).toFixed(1)} ms, most ${(costs.at(-1) ?? 0).toFixed(1)} ms; slices over 50 ms: ${String(results.reduce((sum, [, probe]) => sum + probe.slicesOver50Ms, 0))}`,
  );
  console.log(`DOM changed on ${String(results.filter(([, probe]) => probe.domChanged).length)} pages`);
}

const pages = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
const script = await bundleProbe();
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic', '--no-first-run'],
});
try {
  const results: (readonly [Page, Probe])[] = [];
  for (const page of pages) results.push([page, await probePage(browser, page, script)]);
  report(results);
} finally {
  await browser.close();
}
