/** Renders the extension's icon from its sources in `assets/icon` into `assets/public/icon`; small sizes have a drawing of their own. */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';

const sizes = [
  { size: 16, source: 'icon-small' },
  { size: 32, source: 'icon-small' },
  { size: 48, source: 'icon' },
  { size: 96, source: 'icon' },
  { size: 128, source: 'icon' },
] as const;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const { size, source } of sizes) {
    const svg = await readFile(`assets/icon/${source}.svg`, 'base64');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    await page.screenshot({ path: `assets/public/icon/${size}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
