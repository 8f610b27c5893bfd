import { expect, it } from 'vitest';
import { createPageClient } from '@/lib/cli/browsers/ask-page';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { collectComplaints, readReport } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';
import { keepPassages, listKeptWords, plainWords, readPlaced } from '../support/browsers/kept-passages';
import { keepsBeing } from '../support/browsers/keeps-being';
import type { World } from '../support/browsers/world';

/** Pages that make reading, painting or coming back hard, and passages that are kept on each. */
const pages: Readonly<Record<string, readonly string[]>> = {
  'shadow.html': ['called the permission a small thing', 'A ticket will cost as much as it did'],
  'framed.html': ['asked what the new lane would leave', 'is back before the lamps are lit'],
  'editable.html': ['had spent a week in Seoul'],
  'strict.html': ['once both harbours had been dredged'],
  'right-to-left.html': ['بعد الانتهاء من تعميق الميناءين', '六月の第二週に運航を再開する'],
  'table.html': ['Officials in South Korea declined', 'Day 3999'],
  'live.html': ['watched the first buoys being set'],
  'rendered.html': ['the second week of June', 'cost nine years of letters'],
  'restless.html': ['its line to North Korea again'],
};

/** A page may hold scripts only of its own and makes nothing of strings. */
const trustedTypes = "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'none'; frame-src 'none'";

/** Opens a page of an edition of its own, so that nothing kept by another test is found there. */
async function openPage(
  world: World,
  path: string,
  edition: string,
): Promise<{ tab: Tab; complaints: readonly string[] }> {
  const tab = await world.reader.openTab('about:blank');
  const complaints = collectComplaints(tab);
  await tab.page.goto(world.url(`pages/awkward/${path}`, edition), { waitUntil: 'load' });
  await tab.show();
  await readReport(world.reader, tab);
  // What is selected while a page renders itself is gone a moment later.
  if (path === 'rendered.html')
    await until('the page rendered', () => tab.call(() => document.querySelector('em') !== null));
  return { tab, complaints };
}

/** Waits until all passages are placed on their words. */
function waitForPlaced(world: World, tab: Tab, count: number): Promise<unknown> {
  return until(`${count} highlights found`, async () => {
    const { highlights } = await readPlaced(world.reader, tab, count);
    return highlights.length === count && highlights.every(({ state }) => state === 'found');
  });
}

inBothBrowsers(
  'awkward pages',
  (world) => {
    it.each(Object.entries(pages))('%s keeps what is kept on it', async (path, passages) => {
      const { tab, complaints } = await openPage(world(), path, 'kept');
      const report = await readReport(world().reader, tab);
      expect(report.isArticle).toBe(true);
      expect(await keepPassages(world().reader, tab, passages)).toEqual(passages);
      await waitForPlaced(world(), tab, passages.length);
      await tab.page.reload({ waitUntil: 'load' });
      await waitForPlaced(world(), tab, passages.length);
      const inFrames = path === 'framed.html' ? 1 : 0;
      const own = passages
        .slice(0, passages.length - inFrames)
        .map(plainWords)
        .sort();
      await until('all painted', async () => (await listKeptWords(tab)).join() === own.join());
      expect(complaints).toEqual([]);
      expect((await readReport(world().reader, tab)).errors).toEqual([]);
      await tab.close();
    });

    it('paints in a frame of the page as in the page itself, and not in one that is shut off', async () => {
      const { tab } = await openPage(world(), 'framed.html', 'painted');
      const passages = pages['framed.html'] ?? [];
      expect(await keepPassages(world().reader, tab, passages)).toEqual(passages);
      await waitForPlaced(world(), tab, passages.length);
      const painted = await until('paint in the frame', () =>
        tab.call(() => {
          const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
          const word = view?.document.querySelector('p');
          return view && word && view.CSS.highlights.size > 0
            ? {
                count: view.CSS.highlights.size,
                colour: view.getComputedStyle(word, '::highlight(bs1)').backgroundColor,
              }
            : null;
        }),
      );
      expect(painted).toEqual({ count: 1, colour: 'rgb(247, 220, 111)' });
      expect((await readReport(world().reader, tab)).text).not.toContain('raincoat');
      await tab.close();
    });

    it('finds highlights again, without a word, each time the page renders its text anew', async () => {
      const { tab } = await openPage(world(), 'rendered.html', 'anew');
      const passages = pages['rendered.html'] ?? [];
      expect(await keepPassages(world().reader, tab, passages)).toEqual(passages);
      await waitForPlaced(world(), tab, passages.length);
      const expected = passages.map(plainWords).sort().join();
      for (let round = 0; round < 3; round += 1) {
        await tab.call(() => {
          (globalThis as { renderAgain?: () => void }).renderAgain?.();
        });
        await until('the words painted again', async () => (await listKeptWords(tab)).join() === expected);
      }
      await tab.close();
    });

    it('does not read what the reader writes or what is secret', async () => {
      const { tab } = await openPage(world(), 'editable.html', 'secret');
      expect((await readReport(world().reader, tab)).text).not.toMatch(/bicycles|nobody/);
      expect(await keepPassages(world().reader, tab, ['has no deck for bicycles'])).toEqual([
        'has no deck for bicycles',
      ]);
      const keepsNothing = async () => (await readReport(world().reader, tab)).highlights.length === 0;
      expect(await keepsBeing(keepsNothing, 600)).toBe(true);
      await tab.close();
    });

    it('stays calm on a page that patches what it needs and removes what it adds', async () => {
      const { tab } = await openPage(world(), 'hostile.html', 'hostile');
      // The page has broken what the usual gesture is made of.
      await tab.call(() => {
        const words = document.querySelector('article p')?.firstChild;
        if (words) document.getSelection()?.setBaseAndExtent(words, 4, words, 17);
      });
      await createPageClient(world().reader, tab).send('page/command', { command: 'highlight' });
      await waitForPlaced(world(), tab, 1);
      const report = await readReport(world().reader, tab);
      expect(report.isArticle).toBe(true);
      expect(report.errors).toEqual([]);
      await tab.close();
    });
  },
  { headers: (url) => (url.pathname.endsWith('/strict.html') ? { 'content-security-policy': trustedTypes } : {}) },
);
