import { expect, it } from 'vitest';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { clickOverlay, waitForNoOverlay, waitForOverlay } from '@/lib/cli/gestures/overlay';
import { listPainted } from '@/lib/cli/gestures/painted';
import { highlightWords, selectWords } from '@/lib/cli/gestures/reading';
import { pressButton, pressButtonBehind } from '@/lib/cli/gestures/press-button';
import { openSurface, readSurface, waitForWords } from '@/lib/cli/gestures/surfaces';
import { openArticle, readReport } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';

const lost = 'Crews will be paid for every winter night that they spend at anchor outside the breakwater.';
const similar = 'crews will be paid who spend a night at sea outside the breakwater';
const changed = 'Traffic through the northern channel fell by a third within a year';
const changedTo = 'Traffic through the northern channel fell by a quarter within two years';
const byHand = 'a winter would cost the town';

inBothBrowsers('highlights whose article was edited', (world) => {
  /** The article on a later visit, when one kept sentence is gone from it and another says something else. */
  async function visitLater(edition: string): Promise<Tab> {
    const { tab } = await openArticle(world().reader, world().url('pages/edited.html', edition));
    for (const words of [lost, changed]) {
      await highlightWords(tab, words, /^claim$/i);
      await until(`"${words}" painted`, async () => (await listClaims(tab)).includes(words));
      await waitForNoOverlay(tab, 'toolbar');
    }
    await tab.call(() => localStorage.setItem('edition', 'later'));
    await tab.page.reload({ waitUntil: 'load' });
    await waitForStates(tab, ['changed', 'lost']);
    return tab;
  }

  const listClaims = async (tab: Tab): Promise<readonly string[]> =>
    (await listPainted(tab, 'claim')).map(({ text }) => text);

  async function waitForStates(tab: Tab, wanted: readonly string[]): Promise<void> {
    await until(`highlights that are ${wanted.join()}`, async () => {
      const { highlights } = await readReport(world().reader, tab);
      return (
        highlights
          .map(({ state }) => state)
          .sort()
          .join() === wanted.join()
      );
    });
  }

  it('paints nothing for the lost one, lists it with similar places, and attaches it where the reader says', async () => {
    const tab = await visitLater('attach');
    expect(await listClaims(tab)).toEqual([changedTo]);
    const popup = await openSurface(world().reader, 'popup', tab);
    await waitForWords(popup, /Are they one of these\?/);
    expect(await readSurface(popup)).toContain(lost);
    const gone = await popup.call(() =>
      [...document.querySelectorAll('.lost-place del')].map((one) => one.textContent),
    );
    expect(gone.join('')).toContain('every winter');
    await pressButton(popup, /^attach here: .*/i);
    await waitForWords(popup, 'Highlight attached.');
    await waitForStates(tab, ['changed', 'found']);
    expect(await listClaims(tab)).toContain(similar);
    await pressButton(popup, /^undo$/i);
    await waitForStates(tab, ['changed', 'lost']);
    await popup.close();
    await tab.close();
  });

  it('attaches the lost one to words selected by hand, and takes that back by keys', async () => {
    const tab = await visitLater('by-hand');
    await selectWords(tab, byHand);
    await clickOverlay(tab, /^attach here$/i);
    await waitForOverlay(tab, 'status', /attached/i);
    await waitForStates(tab, ['changed', 'found']);
    expect(await listClaims(tab)).toContain(byHand);
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('z');
    await tab.page.keyboard.up('Control');
    await waitForStates(tab, ['changed', 'lost']);
    await tab.close();
  });

  it('asks on the page for the words when the reader wants to select them', async () => {
    const tab = await visitLater('pick');
    const panel = await openSurface(world().reader, 'sidepanel', tab);
    await tab.show();
    await pressButtonBehind(panel, /^select the words yourself$/i);
    await waitForOverlay(tab, 'status', /select the right words/i);
    await selectWords(tab, byHand);
    await clickOverlay(tab, /^attach here$/i);
    await waitForStates(tab, ['changed', 'found']);
    await panel.close();
    await tab.close();
  });

  it('takes the new words of the changed one, or keeps the old', async () => {
    const tab = await visitLater('changed');
    const popup = await openSurface(world().reader, 'popup', tab);
    await waitForWords(popup, changedTo);
    expect(await readSurface(popup)).toContain(changed);
    await pressButton(popup, /^keep the old words: .*/i);
    await waitForWords(popup, 'You kept the old words.');
    await pressButton(popup, /^take the new words: .*/i);
    await waitForStates(tab, ['found', 'lost']);
    await waitForWords(popup, changed, false);
    await pressButton(popup, /^undo$/i);
    await waitForStates(tab, ['changed', 'lost']);
    await waitForWords(popup, 'You kept the old words.');
    await popup.close();
    await tab.close();
  });

  it('lists the lost one in the library when its page is closed again', async () => {
    const tab = await visitLater('library');
    const library = await openSurface(world().reader, 'library', tab);
    await tab.close();
    await waitForWords(library, /Not on the page when you last visited it/);
    for (const words of [lost, changed, changedTo]) await waitForWords(library, words);
    await library.close();
  });
});
