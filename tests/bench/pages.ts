/**
 * Measures the page side on a folder of saved news pages in Chromium, beside two well-known extractors: how much of the article was found,
 * what the page says of itself, and what it cost. Run: `npm run bench -- pages [folder] [loadings of each page]`.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { findBrowsers } from '@/lib/cli/browsers/find-browser';
import { thisMachine } from '@/lib/cli/browsers/this-machine';
import type { Measured } from './pages/measure';
import { printReport } from './pages/report';
import { listSavedPages, referenceOf, withSavedPage } from './pages/saved-pages';
import type { Probe } from './pages-probe';
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

const executablePath = findBrowsers(thisMachine).find(({ engine }) => engine === 'chromium')?.path;
if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge was found.');
const script = await bundleProbe();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic', '--no-first-run'] });
try {
  const all: Measured[] = [];
  for (const page of listSavedPages(folder)) {
    const probes: Probe[] = [];
    while (probes.length < loadings) {
      const probe = await withSavedPage(browser, folder, page, async (tab) => {
        await tab.evaluate(script);
        return tab.evaluate<Probe>('probe()');
      });
      probes.push(probe);
    }
    all.push({ page, probes, reference: referenceOf(folder, page) });
  }
  printReport(all);
} finally {
  await browser.close();
}
