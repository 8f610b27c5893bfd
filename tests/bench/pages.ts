/**
 * Measures the page side on a folder of saved news pages in Chromium, beside two well-known extractors: how much of the article was found,
 * what the page says of itself, and what it cost. Run: `npm run bench -- pages [folder] [loadings of each page]`.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import type { Page } from 'playwright';
import { findBrowsers } from '@/lib/cli/browsers/find-browser';
import { thisMachine } from '@/lib/cli/browsers/this-machine';
import type { Measured, Probe } from './pages/measure';
import { printReport } from './pages/report';
import { listSavedPages, referenceOf, withSavedPage } from './pages/saved-pages';
import type { OwnReading, PeerReadings } from './pages-probe';
import { sharedPath } from '../support/shared';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.argv[2] ?? sharedPath('pages') ?? '';
const loadings = Number(process.argv[3] ?? 3);

async function bundleProbe(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./pages-probe.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '@': root.replace(/\/$/, '') },
  });
  return outputFiles[0]?.text ?? '';
}

async function probe(tab: Page): Promise<Probe> {
  await tab.evaluate(script);
  await tab.evaluate('remember()');
  const processor = await tab.context().newCDPSession(tab);
  await processor.send('Performance.enable');
  const busyMs = async (): Promise<number> => {
    const { metrics } = await processor.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000;
  };
  const begin = await busyMs();
  const own = await tab.evaluate<OwnReading>('readOurselves()');
  const processorMs = (await busyMs()) - begin;
  return { ...own, processorMs, ...(await tab.evaluate<PeerReadings>('readWithPeers()')) };
}

const executablePath = findBrowsers(thisMachine).find(({ engine }) => engine === 'chromium')?.path;
if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge was found.');
const script = await bundleProbe();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic', '--no-first-run'] });
try {
  const all: Measured[] = [];
  for (const page of listSavedPages(folder)) {
    const probes: Probe[] = [];
    while (probes.length < loadings) {
      probes.push(await withSavedPage(browser, folder, page, probe));
    }
    all.push({ page, probes, reference: referenceOf(folder, page) });
  }
  printReport(all);
} finally {
  await browser.close();
}
