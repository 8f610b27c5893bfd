import { expect, it } from 'vitest';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { clickOverlay, waitForNoOverlay, waitForOverlay } from '@/lib/cli/gestures/overlay';
import type { PaintedPlace } from '@/lib/cli/gestures/painted';
import { openCard, waitForCard } from '@/lib/cli/gestures/reading';
import { pressButton } from '@/lib/cli/gestures/press-button';
import { openSurface, readSurface, waitForWords } from '@/lib/cli/gestures/surfaces';
import { openArticle } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';
import { listUnderlined, waitForName } from '../support/browsers/library-part';

const muted = 'Sunshine Policy';

inBothBrowsers('underlines', (world) => {
  const article = (edition: string) => openArticle(world().reader, world().url('articles/peninsula.html', edition));

  /** Opens a surface about a tab, with its section on underlines unfolded. */
  async function openMarking(tab: Tab, name: 'popup' | 'sidepanel' = 'popup'): Promise<Tab> {
    const surface = await openSurface(world().reader, name, tab);
    await until('the section on underlines', () =>
      surface.call(() => {
        const section = document.querySelector<HTMLDetailsElement>('details.marking');
        if (section !== null) section.open = true;
        return section !== null;
      }),
    );
    return surface;
  }

  it('go with a muted name, come back with undo, and stay away in the next article', async () => {
    const { tab, names, complaints } = await article('mute');
    await openCard(tab, placeOf(names, muted));
    await clickOverlay(tab, /^mute this name$/i);
    await waitForOverlay(tab, 'status', /is not underlined any more/);
    await waitForName(tab, muted, false);
    await clickOverlay(tab, /^undo$/i);
    await waitForName(tab, muted);
    await waitForNoOverlay(tab, 'status');
    await openCard(tab, placeOf(names, muted));
    await clickOverlay(tab, /^mute this name$/i);
    await waitForName(tab, muted, false);
    const next = await article('mute-next');
    expect(next.names.map(({ text }) => text)).not.toContain(muted);
    expect(complaints).toEqual([]);
    await Promise.all([next.tab.close(), tab.close()]);
  });

  it('come back to a muted name from the popup, where it stays in the list', async () => {
    const { tab } = await article('unmute');
    const popup = await openMarking(tab);
    await waitForWords(popup, 'Muted');
    expect(await readSurface(popup)).toContain(muted);
    await pressButton(popup, new RegExp(`^unmute ${muted}$`, 'i'));
    await waitForName(tab, muted);
    await Promise.all([popup.close(), tab.close()]);
  });

  it('stand on every mention, and on words for a country’s people or not, as wished in the side panel', async () => {
    const { tab, names, report } = await article('all');
    const isPainted = async (text: string): Promise<boolean> => (await listUnderlined(tab)).includes(text);
    const demonym = report.mentions.find(({ via }) => via === 'demonym');
    if (demonym === undefined) throw new Error('The article has no demonym.');
    const word = report.text.slice(demonym.start, demonym.end);
    const panel = await openMarking(tab, 'sidepanel');
    const count = async (): Promise<number> => (await listUnderlined(tab)).length;
    await choose(panel, /^no limit$/i, true);
    await choose(panel, /^everywhere$/i, true, async () => (await count()) > names.length * 1.5);
    expect(await isPainted(word)).toBe(true);
    await choose(panel, /^words for a country/i, false, async () => !(await isPainted(word)));
    await choose(panel, /^words for a country/i, true, () => isPainted(word));
    await choose(panel, /^some$/i, true);
    await choose(panel, /^where it is first named$/i, true, async () => (await count()) === names.length);
    await Promise.all([panel.close(), tab.close()]);
  });

  it('are not asked about for words that the reader muted among the names that nobody knows', async () => {
    const { tab } = await article('words');
    const popup = await openMarking(tab);
    await unfoldUnknown(popup);
    await waitForWords(popup, 'Saltmarsh Institute');
    await popup.call(() => document.querySelector<HTMLInputElement>('.marking-field')?.focus());
    await popup.page.keyboard.type('Saltmarsh Institute');
    await popup.page.keyboard.press('Enter');
    await waitForWords(popup, '“Saltmarsh Institute”');
    await until('the name no longer asked about', async () => !/who is saltmarsh institute/i.test(await labels(popup)));
    await pressButton(popup, /^unmute “saltmarsh institute”$/i);
    await until('the name asked about again', async () => /who is saltmarsh institute/i.test(await labels(popup)));
    await Promise.all([popup.close(), tab.close()]);
  });

  it('on a capital that acts lead to the government, with the city one key away', async () => {
    const { tab, names, report } = await article('seat');
    const seat = report.mentions.find(({ via }) => via === 'seat');
    const city = seat?.runnersUp.find(({ kind }) => kind === 'place');
    if (seat === undefined || city === undefined) throw new Error('The article has no capital that acts.');
    const government = await openCard(tab, placeOf(names, report.text.slice(seat.start, seat.end)));
    expect(government.label).toBe(seat.name);
    expect(government.text).toContain('stands for the government here');
    const waitForReading = (name: string, words: string): Promise<true> =>
      until(`the card of ${name}`, async () => {
        const { label, text } = await waitForCard(tab);
        return label === name && text.includes(words);
      });
    // Single keys are the page's own as long as nothing of ours has the focus.
    await focusCard(tab);
    await tab.page.keyboard.press('2');
    await waitForReading(city.name, 'Another reading of');
    await focusCard(tab);
    await tab.page.keyboard.press('1');
    await waitForReading(seat.name, 'stands for the government here');
    await tab.close();
  });
});

/** The underlined place with these words; soft hyphens do not count. */
function placeOf(names: readonly PaintedPlace[], words: string): PaintedPlace {
  const place = names.find(({ text }) => text.replaceAll('\u00ad', '') === words);
  if (place === undefined) throw new Error(`“${words}” is not underlined.`);
  return place;
}

/**
 * Sets a switch or a choice of a surface until what it does is seen. The surface lies above its page, so nothing need be brought to the front;
 * a program presses faster than a surface hears of its last change, so it looks again.
 */
async function choose(surface: Tab, label: RegExp, on: boolean, isDone?: () => Promise<boolean>): Promise<void> {
  await until(`${String(label)} set to ${String(on)}`, async () => {
    const isSet = await surface.call(
      (source, wanted) => {
        const pattern = new RegExp(source, 'i');
        const found = [...document.querySelectorAll('label')].find(({ textContent }) =>
          pattern.test(textContent.trim()),
        );
        const input = found?.querySelector('input');
        if (input?.checked !== wanted) input?.click();
        return input?.checked === wanted;
      },
      label.source,
      on,
    );
    return isSet && (isDone === undefined || (await isDone()));
  });
}

/** Shows all names that nobody knows, where there are many. */
async function unfoldUnknown(popup: Tab): Promise<void> {
  await popup.call(() => {
    const section = [...document.querySelectorAll('section')].find(({ textContent }) =>
      textContent.startsWith('Not known'),
    );
    section?.querySelector<HTMLElement>('.name-more button')?.click();
  });
}

/** What can be pressed on a surface, as assistive technology names it. */
function labels(surface: Tab): Promise<string> {
  return surface.call(() =>
    [...document.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? '').join('\n'),
  );
}

function focusCard(tab: Tab): Promise<null> {
  return tab.inOverlay((root) => {
    root.querySelector<HTMLElement>('[role="dialog"]')?.focus();
    return null;
  });
}
