import { describe, expect, it } from 'vitest';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { clickOverlay, waitForNoOverlay, waitForOverlay } from '@/lib/cli/gestures/overlay';
import { openCard, selectWords } from '@/lib/cli/gestures/reading';
import { pressButton } from '@/lib/cli/gestures/press-button';
import { openSurface, waitForWords } from '@/lib/cli/gestures/surfaces';
import { listHeard, listenForTyping, openArticle } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';
import { listUnderlined, openLibraryPart, waitForName } from '../support/browsers/library-part';

inBothBrowsers('own entries', (world) => {
  const article = (edition: string) => openArticle(world().reader, world().url('articles/peninsula.html', edition));

  it('link an entry that was written on the page, unheard, there and in the next article', async () => {
    const { tab, complaints } = await article('own');
    await listenForTyping(tab);
    await selectWords(tab, 'Ines Okoro');
    await clickOverlay(tab, /^who is this\?$/i);
    await waitForOverlay(tab, 'frame', /.*/);
    const frame = await until('the caret in the form', async () => {
      const found = await tab.findFrame('own.html');
      const isReady = await found?.evaluate(`document.activeElement?.localName === 'textarea'`);
      return isReady === true ? found : null;
    });
    await tab.page.keyboard.type('Watches the economy from the marshes.');
    expect(await listHeard(tab)).toEqual([]);
    expect(await frame.evaluate(`document.querySelector('input').value`)).toBe('Ines Okoro');
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.up('Control');
    await waitForNoOverlay(tab, 'frame');
    await waitForName(tab, 'Ines Okoro');
    const next = await article('own-next');
    await waitForName(next.tab, 'Ines Okoro');
    const [place] = next.names.filter(({ text }) => text === 'Ines Okoro');
    if (place === undefined) throw new Error('The name is not underlined.');
    expect((await openCard(next.tab, place)).text).toContain('Watches the economy from the marshes.');
    expect(complaints).toEqual([]);
    await Promise.all([next.tab.close(), tab.close()]);
  });

  it('show own entries in the library, where they are edited and deleted', async () => {
    const { tab } = await article('own-edit');
    const library = await openLibraryPart(world().reader, 'own', tab);
    await waitForWords(library, 'Watches the economy from the marshes.');
    await pressButton(library, /^edit: .*ines okoro/i);
    await pressButton(library, /^add a date$/i);
    const type = async (label: string, text: string): Promise<void> => {
      await library.call((wanted) => {
        const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === wanted);
        document.getElementById(found?.htmlFor ?? '')?.focus();
      }, label);
      await library.page.keyboard.type(text);
    };
    await type('Date', '2019-13');
    await type('What happened', 'Joins the institute');
    await pressButton(library, /^save$/i);
    await waitForWords(library, 'Write a year (2024)');
    await library.page.keyboard.press('Tab');
    await type('Date', '');
    await library.page.keyboard.press('Backspace');
    await library.page.keyboard.type('2');
    await waitForWords(library, 'Read as December 2019');
    await pressButton(library, /^save$/i);
    await waitForWords(library, 'Joins the institute');
    await pressButton(library, /^delete: .*ines okoro/i);
    await waitForWords(library, 'Watches the economy', false);
    await tab.show();
    await waitForName(tab, 'Ines Okoro', false);
    await Promise.all([library.close(), tab.close()]);
  });

  it('take an entry for a name that is not known, from the popup', async () => {
    const { tab } = await article('popup');
    const popup = await openSurface(world().reader, 'popup', tab);
    if (!/who is saltmarsh institute/i.test(await labels(popup))) {
      await popup.call(() => {
        const section = [...document.querySelectorAll('section')].find((one) =>
          one.textContent.startsWith('Not known'),
        );
        section?.querySelector<HTMLElement>('.name-more button')?.click();
      });
    }
    await pressButton(popup, /^who is saltmarsh institute\?$/i);
    await until('the caret in the form', () => popup.call(() => document.activeElement?.localName === 'textarea'));
    await popup.page.keyboard.type('Studies the coast.');
    await pressButton(popup, /^save$/i);
    await until('the name among those known', async () => !/who is saltmarsh institute/i.test(await labels(popup)));
    await tab.show();
    await waitForName(tab, 'Saltmarsh Institute');
    await Promise.all([popup.close(), tab.close()]);
  });

  describe('a decision on a card', () => {
    it('keeps a name from meaning somebody, is remembered, and is taken back', async () => {
      const { tab, names } = await article('choice');
      const place = names.find(({ text }) => text === 'Sunshine Policy') ?? names[0];
      if (place === undefined) throw new Error('No name is underlined.');
      await openCard(tab, place);
      await clickOverlay(tab, /^not this one$/i);
      await waitForOverlay(tab, 'status', /is not .* in this article any more/);
      await waitForName(tab, place.text, false);
      await tab.page.reload({ waitUntil: 'load' });
      await until('names after the reload', async () => (await listUnderlined(tab)).length > 0);
      expect(await listUnderlined(tab)).not.toContain(place.text);
      const library = await openLibraryPart(world().reader, 'own', tab);
      await waitForWords(library, 'does not mean');
      await pressButton(library, /^delete: .*does not mean/i);
      await tab.show();
      await waitForName(tab, place.text);
      await Promise.all([library.close(), tab.close()]);
    });

    it('is undone beside the name', async () => {
      const { tab, names } = await article('choice-undo');
      const place = names.find(({ text }) => text === 'Sunshine Policy') ?? names[0];
      if (place === undefined) throw new Error('No name is underlined.');
      await openCard(tab, place);
      await clickOverlay(tab, /^not this one$/i);
      await waitForName(tab, place.text, false);
      await clickOverlay(tab, /^undo$/i);
      await waitForName(tab, place.text);
      await waitForNoOverlay(tab, 'status');
      await tab.close();
    });
  });
});

/** What can be pressed on a surface, as assistive technology names it. */
function labels(surface: Tab): Promise<string> {
  return surface.call(() =>
    [...document.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? '').join('\n'),
  );
}
