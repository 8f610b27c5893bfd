import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '@/lib/cli/browsers/find-browser';
import { quietChromiumFlags } from '@/lib/cli/browsers/quiet-settings';
import { serveFolder } from '@/lib/cli/browsers/serve-folder';
import type { ServedFolder } from '@/lib/cli/browsers/serve-folder';
import { runsAsRoot, thisMachine } from '@/lib/cli/browsers/this-machine';
import { describeSpan } from '@/lib/core/anchors/describe';
import { toPassageLink } from '@/lib/core/anchors/text-fragment';
import { repositoryFolder } from '../support/repository';

/** Each with the number of its occurrence, counted from 0. */
const quotes: readonly (readonly [quote: string, occurrence: number])[] = [
  ["The harbour-master's twice-yearly, much-feared letter", 0],
  ['twice-yearly', 0],
  ['much-feared letter arrived on a Tuesday, as', 0],
  ['12.5% in May, 100% of it', 0],
  ['(so the board says), and', 0],
  ['"not one penny more", underlined it twice — and', 0],
  ["Port Lorn's clerk: a+b=c, said the clerk; #7", 0],
  ['Tides, tolls & timetables', 0],
  ['lane stays shut in winter', 0],
  ['lane stays shut in winter', 1],
  ['asked for was', 0],
  ['asked for was', 1],
  ['Ferries sail at noon', 0],
  ['Ferries sail at noon', 1],
  ['Ferries sail at noon', 2],
  ['ögert', 0],
  ['六月の第二週に運航を再開する', 0],
  ['Déjà vu, wrote the café owner.', 0],
  ['Then the buoys are counted', 0],
  ['are counted', 1],
  ['the ropes are counted\nThen the buoys', 0],
  ['before the first frost of the year.\nWhat the crews asked for was nothing', 0],
  ['dampfschifffahrt', 0],
  [
    'A very long sentence follows here so that it must be named by its ends alone, because no reader wants an address that is longer than the page, and because a browser need not take one, however patiently the words go on and on and on until they come to rest at the old stone quay.',
    0,
  ],
];

/** Of the browser's window, in px. */
const viewHeight = 900;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

describe('a link to a passage, in Chromium without the extension', () => {
  let browser: Browser | null = null;
  let served: ServedFolder | null = null;

  beforeAll(async () => {
    const found = findBrowsers(thisMachine).find(({ engine }) => engine === 'chromium');
    if (found === undefined) throw new Error('There is no chromium on this machine.');
    served = await serveFolder(join(repositoryFolder, 'tests', 'fixtures', 'pages'));
    const args = [...quietChromiumFlags, ...(runsAsRoot() ? ['--no-sandbox'] : [])];
    browser = await launch({ executablePath: found.path, args, defaultViewport: { width: 1000, height: viewHeight } });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function openPage(address: string): Promise<Page> {
    if (browser === null) throw new Error('The browser did not start.');
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return page;
  }

  const addressOf = (): string => served?.url('passages.html') ?? '';

  it.each(quotes)('opens at %j (%i)', async (quote, occurrence) => {
    const plain = await openPage(addressOf());
    const text = (await plain.evaluate(() => document.body.innerText)).replaceAll('\u00ad', '').replace(/\n+/g, '\n');
    await plain.close();
    const start = findOccurrence(text, quote, occurrence);
    const link = toPassageLink(addressOf(), describeSpan(text, { start, end: start + quote.length }));
    const page = await openPage(link);
    const wanted = growToWords(text, start, start + quote.length);
    const words = await page.evaluate(
      boxOfLetters,
      countLetters(text.slice(0, wanted.start)),
      countLetters(text.slice(0, wanted.end)),
    );
    const scrolled = await page.evaluate(() => scrollY);
    const painted = await boxOfPaint(page);
    await page.close();
    expect(painted, link).not.toBeNull();
    if (painted === null || words === null) return;
    // What is shown first is the beginning of the passage.
    expect(painted.top).toBeGreaterThanOrEqual(scrolled);
    expect(painted.top).toBeLessThan(scrolled + viewHeight);
    for (const side of ['left', 'top', 'right', 'bottom'] as const)
      expect(
        Math.abs(painted[side] - words[side]),
        `${side} of ${JSON.stringify({ painted, words, link })}`,
      ).toBeLessThan(9);
  });
});

function findOccurrence(text: string, quote: string, occurrence: number): number {
  let at = text.indexOf(quote);
  for (let count = 0; count < occurrence; count += 1) at = text.indexOf(quote, at + 1);
  if (at < 0) throw new Error(`The page does not say "${quote}".`);
  return at;
}

/** A browser finds whole words alone, so what it shows of half a word is the whole. */
function growToWords(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const segments = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  );
  const around = segments.filter(({ index, segment }) => index < end && start < index + segment.length);
  const [first, last] = [around[0], around.at(-1)];
  return {
    start: Math.min(start, first?.index ?? start),
    end: Math.max(end, last === undefined ? end : last.index + last.segment.length),
  };
}

/** White space and what is not seen differ between a text and its nodes; letters do not. */
function countLetters(text: string): number {
  return text.replace(/[\s\u00ad]/g, '').length;
}

/** Runs inside the page: where on it the letters stand, as they are counted without white space. */
function boxOfLetters(from: number, to: number): Box | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  const rects: DOMRect[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let offset = 0; offset < data.length; offset += 1) {
      if (/[\s\u00ad]/.test(data.charAt(offset))) continue;
      if (count >= from && count < to) {
        const range = document.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        rects.push(range.getBoundingClientRect());
      }
      count += 1;
    }
  }
  if (rects.length === 0) return null;
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: scrollY + Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: scrollY + Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

/** Where the browser has painted its own mark of the passage: scripts are not told, so it is read from a picture. */
async function boxOfPaint(page: Page): Promise<Box | null> {
  const picture = await page.screenshot({ encoding: 'base64', type: 'png', fullPage: true });
  return page.evaluate(async (data): Promise<Box | null> => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height).data;
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at] !== 255 || pixels[at + 1] !== 0 || pixels[at + 2] !== 255) continue;
      const [x, y] = [(at / 4) % image.width, Math.floor(at / 4 / image.width)];
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x + 1);
      box.bottom = Math.max(box.bottom, y + 1);
    }
    return box.left === Infinity ? null : box;
  }, picture);
}
