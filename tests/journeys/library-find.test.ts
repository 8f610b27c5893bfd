import { expect, it } from 'vitest';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { clickOverlay, waitForNoOverlay, waitForOverlay } from '@/lib/cli/gestures/overlay';
import { listPainted } from '@/lib/cli/gestures/painted';
import { pressButton } from '@/lib/cli/gestures/press-button';
import { highlightWords, selectWords, writeNote } from '@/lib/cli/gestures/reading';
import { openSurface, waitForWords } from '@/lib/cli/gestures/surfaces';
import { openArticle } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';

const claim = 'Crews will be paid for every winter night that they spend at anchor outside the breakwater.';
const doubt = 'Traffic through the northern channel fell by a third within a year';
const noted = 'Until then the old timetable holds, for ferries as for freight.';

inBothBrowsers('finding in the library', (world) => {
  const waitForMark = (tab: Tab, words: string): Promise<unknown> =>
    until(`"${words}" painted`, async () => (await listPainted(tab)).some(({ text }) => text === words));

  async function keepThree(tab: Tab): Promise<void> {
    await highlightWords(tab, claim, /^claim$/i);
    await waitForMark(tab, claim);
    await waitForNoOverlay(tab, 'toolbar');
    await highlightWords(tab, doubt, /^doubt$/i);
    await waitForMark(tab, doubt);
    await waitForNoOverlay(tab, 'toolbar');
    await selectWords(tab, noted);
    await clickOverlay(tab, /^note$/i);
    await writeNote(tab, 'Ask the harbour board about the sums.');
    await waitForMark(tab, noted);
  }

  const listMarked = (library: Tab): Promise<readonly string[]> =>
    library.call(() => [...document.querySelectorAll('main mark')].map((mark) => mark.textContent));

  async function search(library: Tab, query: string): Promise<void> {
    await library.page.keyboard.press('/');
    await until('the caret in the search field', () =>
      library.call(() => document.activeElement?.matches('input[type="search"]') === true),
    );
    await library.page.keyboard.type(query);
  }

  it('shows what was kept, finds it as one types, and opens it at its passage', async () => {
    const { reader } = world();
    const { tab } = await openArticle(reader, world().url('pages/edited.html', 'find'));
    await keepThree(tab);
    const library = await openSurface(reader, 'library', tab);
    for (const words of [claim, doubt, noted, 'Ask the harbour board']) await waitForWords(library, words);
    await search(library, 'sum boards');
    await waitForWords(library, claim, false);
    await waitForWords(library, '1 found');
    expect((await listMarked(library)).map((mark) => mark.toLowerCase())).toEqual(['board', 'sums']);

    await library.page.keyboard.press('ArrowDown');
    const before = (await library.page.browser().pages()).length;
    await library.page.keyboard.press('Enter');
    const opened = await until('the passage in a tab', async () => {
      const pages = await library.page.browser().pages();
      return pages.length > before && pages.find((page) => page.url().includes('edited.html') && page !== tab.page);
    });
    await opened.close();
    await Promise.all([library.close(), tab.close()]);
  });

  it('tags all that was found at once and takes that back; a search with a name is found again', async () => {
    const { reader } = world();
    const { tab } = await openArticle(reader, world().url('pages/edited.html', 'bulk'));
    await keepThree(tab);
    const library = await openSurface(reader, 'library', tab);
    await pressButton(library, /^doubt$/i);
    await waitForWords(library, claim, false);
    await waitForWords(library, doubt);
    await library.page.keyboard.press('/');
    await library.page.keyboard.press('ArrowDown');
    await until('a row with the focus', () => library.call(() => document.activeElement?.localName === 'li'));
    await library.page.keyboard.press(' ');
    await waitForWords(library, /\d highlights? chosen/);
    await pressButton(library, /^tag$/i);
    await until('the caret in the tags', () =>
      library.call(() => document.activeElement?.matches('.tag-input') === true),
    );
    await library.page.keyboard.type('canal,');
    await pressButton(library, /^tag them$/i);
    await waitForWords(library, 'Tags changed.');
    await until('the tag on the highlight', () =>
      library.call(() => document.querySelector('main .highlight .tag')?.textContent === 'canal'),
    );
    await pressButton(library, /^undo$/i);
    await until('no tag on the highlight', () =>
      library.call(() => document.querySelector('main .highlight .tag') === null),
    );

    await pressButton(library, /^save this search$/i);
    await until('the caret in the name', () =>
      library.call(() => document.activeElement?.matches('.search-save input') === true),
    );
    await library.page.keyboard.type('What I doubt');
    await pressButton(library, /^save$/i);
    await until('the search among the contents', () =>
      library.call(() => document.querySelector('.saved-search a')?.textContent === 'What I doubt'),
    );
    await library.call(() => {
      location.hash = 'articles';
    });
    await waitForWords(library, doubt, false);
    await library.call(() => document.querySelector<HTMLElement>('.saved-search a')?.click());
    await waitForWords(library, doubt);
    expect(await library.call(() => document.querySelector<HTMLInputElement>('.search-box input')?.value)).toBe(
      'colour:doubt',
    );
    await Promise.all([library.close(), tab.close()]);
  });

  it('copies a quote with its citation on the page; mends author and date in the library, copies that reference in two styles, and takes it back', async () => {
    const { reader } = world();
    const { tab } = await openArticle(reader, world().url('pages/edited.html', 'cite'));
    await selectWords(tab, doubt);
    await clickOverlay(tab, /^copy quote with citation$/i);
    await waitForOverlay(tab, 'button', /^copied$/i);
    await highlightWords(tab, claim, /^claim$/i);
    await waitForMark(tab, claim);
    const library = await openSurface(reader, 'library', tab);
    await waitForWords(library, claim);
    await library.call(() => document.querySelector<HTMLElement>('main a[href*="articles/"]')?.click());
    await pressButton(library, /^mend the facts$/i);
    const fill = async (field: string, text: string): Promise<void> => {
      await library.call((selector) => document.querySelector<HTMLInputElement>(selector)?.select(), field);
      await library.page.keyboard.type(text);
    };
    await until('the caret in the authors', () => library.call(() => document.activeElement?.localName === 'textarea'));
    await fill('.facts-form textarea', 'Varn, Odile');
    await fill('.facts-form .own-field:nth-of-type(4) input', '2019-05-03');
    await waitForWords(library, 'Varn, O. (2019, May 3).');
    await pressButton(library, /^save$/i);
    await waitForWords(library, 'The facts were mended.');
    await pressButton(library, /^copy reference$/i);
    await waitForWords(library, 'Copied');
    await library.page.select('.reference-style select', 'mla-9');
    await waitForWords(library, /Varn, Odile\. “.*3 May 2019/);
    await pressButton(library, /^copy reference$/i);
    await waitForWords(library, 'Copied');
    await pressButton(library, /^undo$/i);
    await waitForWords(library, 'Varn', false);
    await Promise.all([library.close(), tab.close()]);
  });
});
