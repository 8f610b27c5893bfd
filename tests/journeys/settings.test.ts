import axe from 'axe-core';
import { expect, it } from 'vitest';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { middleOf } from '@/lib/cli/gestures/geometry';
import { waitForNoOverlay } from '@/lib/cli/gestures/overlay';
import { listPainted, showPainted } from '@/lib/cli/gestures/painted';
import { pressButton } from '@/lib/cli/gestures/press-button';
import { highlightWords, openCard, waitForCard } from '@/lib/cli/gestures/reading';
import { openSurface, waitForWords } from '@/lib/cli/gestures/surfaces';
import { pickSentences } from '@/lib/cli/start/pick-passages';
import { collectComplaints, openArticle, waitForNames } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';
import { keepsBeing } from '../support/browsers/keeps-being';

const passage = 'promises without consequences have been made before';

inBothBrowsers('settings and the first run', (world) => {
  const openSettings = async (): Promise<Tab> => {
    const settings = await world().reader.openExtensionPage('options.html');
    await settings.show();
    await until('the settings to be filled', () =>
      settings.call(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false'),
    );
    return settings;
  };

  it('show a card on the page of the first run, keep what is tried there, and forget it again', async () => {
    const welcome = await world().reader.openExtensionPage('welcome.html');
    const complaints = collectComplaints(welcome);
    await welcome.show();
    const names = await waitForNames(welcome);
    const name = names.find(({ text }) => text === 'Ban Ki-moon');
    if (name === undefined) throw new Error('Ban Ki-moon is not underlined.');
    const card = await openCard(welcome, name);
    expect(card.text).toContain('November 4, 2016');
    await welcome.page.keyboard.press('Escape');
    await waitForNoOverlay(welcome, 'dialog');
    await highlightWords(welcome, passage, /^doubt$/i);
    await waitForWords(welcome, '1 highlight from this page is in your library now.');
    const library = await openSurface(world().reader, 'library', welcome);
    await waitForWords(library, passage);
    await library.close();
    await welcome.show();
    expect(await findFaults(welcome)).toEqual([]);
    await pressButton(welcome, /^delete what i tried$/i);
    await waitForWords(welcome, 'is in your library now', false);
    await until('no highlight on the page', async () => (await listPainted(welcome, 'doubt')).length === 0);
    expect(complaints).toEqual([]);
    await welcome.close();
  });

  it('have a card open on click alone, at once in an open article, and as before after a reset', async () => {
    const { tab, names } = await openArticle(world().reader, world().url('articles/peninsula.html', 'trigger'));
    const [name] = names;
    if (name === undefined) throw new Error('No name is underlined.');
    const settings = await openSettings();
    await choose(settings, 'on click');
    await tab.show();
    const shown = await until('the name in view', () => showPainted(tab, name));
    const { x, y } = middleOf(shown.box);
    await tab.page.mouse.move(2, 2);
    await tab.page.mouse.move(x, y);
    // Longer than a card would take to come.
    expect(await keepsBeing(async () => !(await hasCard(tab)), 900)).toBe(true);
    await tab.page.mouse.click(x, y);
    await waitForCard(tab);
    await tab.page.keyboard.press('Escape');
    await waitForNoOverlay(tab, 'dialog');
    await settings.show();
    await pressButton(settings, /^reset the section “cards”$/i);
    await waitForWords(settings, 'Settings reset');
    await tab.show();
    await openCard(tab, name);
    await Promise.all([settings.close(), tab.close()]);
  });

  it('switch a site off while its card is open, and on again', async () => {
    const { tab, names, complaints } = await openArticle(
      world().reader,
      world().url('articles/peninsula.html', 'excluded'),
    );
    const [name] = names;
    if (name === undefined) throw new Error('No name is underlined.');
    const settings = await openSettings();
    await tab.show();
    await openCard(tab, name);
    // A press pins the card, so that it is still open when the settings come to the front.
    const card = await waitForCard(tab);
    await tab.page.mouse.click(card.box.x + card.box.width / 2, card.box.y + 24);
    await settings.show();
    await settings.call(() => document.querySelector<HTMLInputElement>('[inputmode="url"]')?.focus());
    await settings.page.keyboard.type('https://www.excluded.gazette.example/front');
    await settings.page.keyboard.press('Enter');
    await waitForWords(settings, 'excluded.gazette.example');
    await waitForNoOverlay(tab, 'dialog');
    await until('no underline', async () => (await listPainted(tab, 'mention')).length === 0);
    await pressButton(settings, /^switch on again on excluded\.gazette\.example$/i);
    await tab.show();
    await waitForNames(tab);
    expect(complaints).toEqual([]);
    await Promise.all([settings.close(), tab.close()]);
  });

  it('erase what is kept of one site and bring it back, then everything for good', async () => {
    const { tab, report } = await openArticle(world().reader, world().url('articles/peninsula.html', 'erased'));
    const [sentence] = pickSentences(report);
    if (sentence === undefined) throw new Error('The article has no sentence with names.');
    const isMarked = async (): Promise<boolean> => (await listPainted(tab, 'claim')).length > 0;
    await highlightWords(tab, sentence, /^claim$/i);
    await until('the sentence marked', isMarked);
    const settings = await openSettings();
    // Not every browser counts the lines of a closed list among the words that are shown.
    await until('the site in the list', () =>
      settings.call(() => document.body.textContent.includes('erased.gazette.example · 1 article')),
    );
    expect(await findFaults(settings)).toEqual([]);
    await settings.call(() => document.querySelector<HTMLSelectElement>('[data-setting="erase-site"] select')?.focus());
    await settings.page.select('[data-setting="erase-site"] select', 'erased.gazette.example');
    await pressButton(settings, /^erase$/i);
    await waitForWords(settings, 'Moved to the trash');
    await until('the sentence no longer marked', async () => !(await isMarked()));
    await pressButton(settings, /^undo$/i);
    await until('the sentence marked again', isMarked);
    await pressButton(settings, /^erase everything…$/i);
    await until('the field for the word', () => settings.call(() => document.activeElement?.localName === 'input'));
    await settings.page.keyboard.type('erase');
    await pressButton(settings, /^erase for good$/i);
    await waitForWords(settings, 'Everything is erased.');
    await waitForWords(settings, 'Nothing is kept of any site of the web.');
    await until('nothing marked', async () => !(await isMarked()));
    await Promise.all([settings.close(), tab.close()]);
  });
});

async function hasCard(tab: Tab): Promise<boolean> {
  return (await tab.inOverlay((root) => root.querySelector('[role="dialog"]') !== null)) === true;
}

/** Chooses a radio button by its label. */
async function choose(settings: Tab, label: string): Promise<void> {
  await until(`“${label}” chosen`, () =>
    settings.call((wanted) => {
      const named = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === wanted);
      const input = named?.querySelector('input');
      if (input?.checked === false) input.click();
      return input?.checked === true;
    }, label),
  );
}

/** What axe finds wrong with one of our own pages. */
async function findFaults(tab: Tab): Promise<readonly string[]> {
  await tab.page.evaluate(axe.source);
  return tab.call(async () => {
    const { axe: inside } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inside.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
