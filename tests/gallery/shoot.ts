/** Takes pictures of every component in every state into `.output/gallery`, to be looked at: `npm run gallery:shoot -- [component…]`. */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { startGallery } from './gallery-server';

/** The ways to look at a component; `query` as the gallery understands it. */
const looks = [
  { name: 'light', query: 'theme=light', width: 1240, forced: false },
  { name: 'dark', query: 'theme=dark', width: 1240, forced: false },
  { name: 'narrow', query: 'theme=light&width=320', width: 1100, forced: false },
  { name: 'text-200', query: 'theme=light&text=200', width: 1240, forced: false },
  { name: 'narrow-text-200', query: 'theme=dark&text=200&width=320', width: 1100, forced: false },
  { name: 'german', query: 'theme=light&locale=de', width: 1240, forced: false },
  { name: 'arabic', query: 'theme=light&locale=ar', width: 1240, forced: false },
  { name: 'pseudo-narrow', query: 'theme=light&locale=pseudo&width=320', width: 1100, forced: false },
  { name: 'forced-colors', query: 'theme=light', width: 1240, forced: true },
] as const;

const outDir = '.output/gallery';
const flags = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];

async function shoot(
  browser: Browser,
  address: string,
  component: string,
  look: (typeof looks)[number],
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: look.width, height: 800 },
    colorScheme: 'light',
    forcedColors: look.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.goto(`${address}?component=${component}&${look.query}`);
  await page.locator('.gallery-example').first().waitFor();
  await page.screenshot({ path: `${outDir}/${component}-${look.name}.png`, fullPage: true });
  await page.close();
}

async function listComponents(browser: Browser, address: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(address);
  const names = await page.locator('.gallery-contents a').allTextContents();
  await page.close();
  return names;
}

const server = await startGallery(0);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
try {
  await mkdir(outDir, { recursive: true });
  const wanted = process.argv.slice(2);
  const components = await listComponents(browser, server.address);
  for (const component of components.filter((name) => wanted.length === 0 || wanted.includes(name))) {
    for (const look of looks) await shoot(browser, server.address, component, look);
    console.log(`${outDir}/${component}-*.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
