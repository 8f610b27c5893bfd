import { expect, it } from 'vitest';
import { until } from '@/lib/cli/browsers/until';
import { middleOf } from '@/lib/cli/gestures/geometry';
import { clickOverlay, listOverlay, waitForNoOverlay, waitForOverlay } from '@/lib/cli/gestures/overlay';
import { listPainted, showPainted } from '@/lib/cli/gestures/painted';
import { openCard, waitForCard } from '@/lib/cli/gestures/reading';
import { isDocumentChanged, watchDocument } from '@/lib/cli/predict/watch-document';
import { pickName } from '@/lib/cli/start/pick-passages';
import { openArticle, waitForNames } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';
import { keepsBeing } from '../support/browsers/keeps-being';
import type { World } from '../support/browsers/world';
import { describeWithShared, sharedPath } from '../support/shared';

/** Longer than every delay of the card together. */
const longerThanTheCardWaitsMs = 1_200;

function readingAnArticle(world: () => World, path: string): void {
  const open = (edition: string): ReturnType<typeof openArticle> =>
    openArticle(world().reader, world().url(path, edition));

  it('underlines each name once, quietly, and complains of nothing', async () => {
    const { tab, names, report, complaints } = await open('names');
    expect(report.isArticle).toBe(true);
    const linked = new Set(report.mentions.map(({ start, end }) => report.text.slice(start, end)));
    expect(names.filter(({ text }) => !linked.has(text))).toEqual([]);
    expect(names.length).toBeLessThan(report.mentions.length);
    expect(report.errors).toEqual([]);
    expect(complaints).toEqual([]);
    await tab.close();
  });

  it('leaves the document as its publisher made it', async () => {
    const tab = await world().reader.openTab('about:blank');
    await tab.page.evaluateOnNewDocument(watchDocument);
    await tab.page.goto(world().url(path, 'untouched'), { waitUntil: 'load' });
    await tab.show();
    const [name] = await waitForNames(tab);
    if (name === undefined) throw new Error('No name is underlined.');
    await openCard(tab, name);
    expect(await tab.call(isDocumentChanged)).toBe(false);
    await tab.close();
  });

  it('opens a card when the pointer rests on a name, with the date of the article in its timeline', async () => {
    const { tab, names, report } = await open('card');
    const name = pickName(report, names);
    const card = await openCard(tab, name);
    const mention = report.mentions.find(({ start, end }) => report.text.slice(start, end) === name.text);
    expect(card.label).toBe(mention?.name);
    expect(card.text).toContain('This article');
    expect(card.text).toContain(report.page.published?.slice(0, 4));
    await tab.close();
  });

  it('draws the name whose card is open as the active one', async () => {
    const { tab, names, report } = await open('active');
    const name = pickName(report, names);
    await openCard(tab, name);
    expect((await listPainted(tab, 'active')).map(({ text }) => text)).toEqual([name.text]);
    await tab.close();
  });

  it('opens no card when the pointer only passes', async () => {
    const { tab, names, report } = await open('passing');
    const shown = await showPainted(tab, pickName(report, names));
    if (shown === null) throw new Error('The name is not painted any more.');
    const { x, y } = middleOf(shown.box);
    await tab.page.mouse.move(x, y);
    await tab.page.mouse.move(x, 4);
    expect(
      await keepsBeing(async () => (await listOverlay(tab, 'dialog')).length === 0, longerThanTheCardWaitsMs),
    ).toBe(true);
    await tab.close();
  });

  it('keeps the card open while the pointer travels to it and rests there, and closes it when the pointer leaves', async () => {
    const { tab, names, report } = await open('travel');
    const card = await openCard(tab, pickName(report, names));
    const { x, y } = middleOf(card.box);
    await tab.page.mouse.move(x, y, { steps: 12 });
    expect(
      await keepsBeing(async () => (await listOverlay(tab, 'dialog')).length === 1, longerThanTheCardWaitsMs),
    ).toBe(true);
    await tab.page.mouse.move(card.box.x + card.box.width + 150, 4, { steps: 4 });
    await waitForNoOverlay(tab, 'dialog');
    await tab.close();
  });

  it('closes the card on Escape while the pointer still rests on the name', async () => {
    const { tab, names, report } = await open('escape');
    await openCard(tab, pickName(report, names));
    await tab.page.keyboard.press('Escape');
    await waitForNoOverlay(tab, 'dialog');
    await tab.close();
  });

  it('says why it thinks so when asked', async () => {
    const { tab, names, report } = await open('why');
    await openCard(tab, pickName(report, names));
    await clickOverlay(tab, /^why this one/i);
    await until('the reasons', async () => (await waitForCard(tab)).text.includes(', because'));
    await tab.close();
  });

  it('steps from name to name by a shortcut and gives the focus back', async () => {
    const { tab } = await open('shortcut');
    await tab.call(() => {
      document.querySelector<HTMLElement>('a[href]')?.focus();
    });
    const focused = (): Promise<string | null> => tab.call(() => document.activeElement?.getAttribute('href') ?? null);
    const before = await focused();
    expect(before).not.toBeNull();

    await world().reader.pressCommand('next-name');
    const first = await until('the first card with the focus in it', async () => {
      const card = await waitForCard(tab);
      return card.hasFocus && card;
    });
    await world().reader.pressCommand('next-name');
    await until('the card of the next name', async () => {
      const card = await waitForCard(tab);
      return card.hasFocus && card.label !== first.label;
    });
    await tab.page.keyboard.press('Escape');
    await waitForNoOverlay(tab, 'dialog');
    expect(await focused()).toBe(before);
    await tab.close();
  });

  it('announces the card to a screen reader', async () => {
    const { tab, names, report } = await open('announced');
    const card = await openCard(tab, pickName(report, names));
    const status = await waitForOverlay(tab, 'status', /./);
    expect(status.text).toContain(card.label);
    await tab.close();
  });
}

inBothBrowsers('reading', (world) => {
  readingAnArticle(world, 'articles/peninsula.html');
});

describeWithShared('a published article', () => {
  const folder = sharedPath('articles', 'north-korea');
  if (folder === null) return;
  inBothBrowsers(
    'reading',
    (world) => {
      readingAnArticle(world, 'index.html');
    },
    { folder },
  );
});
