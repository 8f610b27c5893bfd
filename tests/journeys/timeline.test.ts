import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { listPainted } from '@/lib/cli/gestures/painted';
import { pressButton, pressButtonBehind } from '@/lib/cli/gestures/press-button';
import { openSurface, waitForWords } from '@/lib/cli/gestures/surfaces';
import { openArticle } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';

inBothBrowsers('the timeline of an article', (world) => {
  async function openTimeline(edition: string): Promise<{ tab: Tab; panel: Tab }> {
    const { tab } = await openArticle(world().reader, world().url('articles/peninsula.html', edition));
    const panel = await openSurface(world().reader, 'sidepanel', tab);
    await pressButton(panel, /^timeline/i);
    await waitForWords(panel, 'This article ·');
    return { tab, panel };
  }

  const listQuotes = (panel: Tab): Promise<string[]> =>
    panel.call(() => [...document.querySelectorAll('.timeline .timeline-quote')].map((quote) => quote.textContent));

  async function takeFile(ending: string, press: () => Promise<void>): Promise<string> {
    const { downloadsDir } = world();
    const before = new Set(await readdir(downloadsDir));
    await press();
    const name = await until(`a file ending in ${ending}`, async () =>
      (await readdir(downloadsDir)).find((file) => file.endsWith(ending) && !before.has(file)),
    );
    const path = join(downloadsDir, name);
    const text = await until('the whole file', async () => (await readFile(path, 'utf8')) || null);
    await rm(path);
    return text;
  }

  it('stands in the side panel in the order of time, and leads to each sentence', async () => {
    const { tab, panel } = await openTimeline('line');
    const dates = await panel.call(() =>
      [...document.querySelectorAll('.timeline time')].map((time) => time.getAttribute('datetime') ?? ''),
    );
    expect(dates.length).toBeGreaterThan(3);
    expect(dates.map((date) => date.slice(0, 4))).toEqual(dates.map((date) => date.slice(0, 4)).sort());
    const [quote = ''] = await listQuotes(panel);
    await tab.show();
    await tab.call(() => window.scrollTo({ top: 100_000, behavior: 'instant' }));
    await pressButtonBehind(panel, new RegExp(`^${quote.slice(0, 24).replaceAll(/[^\w\s]/g, '.')}`));
    const place = await until('the sentence lit on the page', async () => (await listPainted(tab, 'flash'))[0]);
    expect(quote).toContain(place.text.slice(0, 24));
    expect(place.box.y).toBeGreaterThan(0);
    await panel.close();
    await tab.close();
  });

  it('is moved along by key', async () => {
    const { tab, panel } = await openTimeline('keys');
    const quotes = await listQuotes(panel);
    const focused = (): Promise<string> => panel.call(() => document.activeElement?.textContent ?? '');
    await panel.call(() => document.querySelector<HTMLElement>('.timeline [tabindex="0"]')?.focus());
    await panel.page.keyboard.press('End');
    expect(await focused()).toBe(quotes.at(-1));
    await panel.page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(quotes.at(-2));
    await panel.page.keyboard.press('Home');
    await panel.page.keyboard.press('Enter');
    await tab.show();
    await until('the sentence lit on the page', async () => (await listPainted(tab, 'flash')).length > 0);
    await panel.close();
    await tab.close();
  });

  it('can be taken away as list, table, calendar and picture', async () => {
    const { tab, panel } = await openTimeline('files');
    const [quote = ''] = await listQuotes(panel);
    const words = quote.slice(0, 30);
    await pressButton(panel, /^save$/i);
    const table = await takeFile('.csv', () => pressButton(panel, /csv/i));
    expect(table.replace(/^\uFEFF/, '').startsWith('date,date_in_words,')).toBe(true);
    expect(table).toContain(words);
    expect(await takeFile('.md', () => pressButton(panel, /markdown/i))).toContain(words);
    const calendar = await takeFile('.ics', () => pressButton(panel, /ics/i));
    expect(calendar.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    const picture = await takeFile('.svg', () => pressButton(panel, /svg/i));
    expect(picture).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
    await panel.close();
    await tab.close();
  });
});
