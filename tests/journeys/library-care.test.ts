import { expect, it } from 'vitest';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { clickOverlay } from '@/lib/cli/gestures/overlay';
import { listPainted } from '@/lib/cli/gestures/painted';
import { pressButton } from '@/lib/cli/gestures/press-button';
import { saveNote, selectWords, typeNote, writeNote } from '@/lib/cli/gestures/reading';
import { openSurface, waitForWords } from '@/lib/cli/gestures/surfaces';
import { pickSentences } from '@/lib/cli/start/pick-passages';
import { openArticle } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';
import { openLibraryPart } from '../support/browsers/library-part';

async function waitForPainted(tab: Tab, words: string, shown = true): Promise<void> {
  await tab.show();
  await until(
    `"${words.slice(0, 40)}" ${shown ? '' : 'no longer '}painted`,
    async () => (await listPainted(tab, 'claim')).some(({ text }) => text === words) === shown,
  );
}

/** Writes over the note that is open for editing on one of the extension's pages. */
async function typeOver(surface: Tab, text: string): Promise<void> {
  await surface.show();
  await until('the caret in the note', () => surface.call(() => document.activeElement?.localName === 'textarea'));
  await surface.page.keyboard.down('Control');
  await surface.page.keyboard.press('a');
  await surface.page.keyboard.up('Control');
  await surface.page.keyboard.type(text);
  await until('the words in the note', () =>
    surface.call((wanted) => document.querySelector('textarea')?.value === wanted, text),
  );
}

inBothBrowsers('nothing is lost', (world) => {
  const keepNote = async (edition: string, note: string) => {
    const article = await openArticle(world().reader, world().url('articles/peninsula.html', edition));
    const sentence = pickSentences(article.report)[0] ?? '';
    await selectWords(article.tab, sentence);
    await clickOverlay(article.tab, /^note$/i);
    await writeNote(article.tab, note);
    await waitForPainted(article.tab, sentence);
    return { tab: article.tab, sentence };
  };

  it('by deleting: the trash gives back highlight and note, and a snapshot what the library was', async () => {
    const { reader } = world();
    const { tab, sentence } = await keepNote('trash', 'Kept through the trash.');
    const library = await openLibraryPart(reader, 'check-up', tab);
    await pressButton(library, /^take a snapshot now$/i);
    await waitForWords(library, 'taken by you');
    const popup = await openSurface(reader, 'popup', tab);
    await pressButton(popup, /^delete: /i);
    await waitForWords(popup, 'Kept through the trash.', false);
    await waitForPainted(tab, sentence, false);
    await popup.close();

    const trash = await openLibraryPart(reader, 'trash', tab);
    await waitForWords(trash, 'Removed in 30 days');
    await pressButton(trash, /^restore: /i);
    await waitForWords(trash, 'The trash is empty');
    await waitForPainted(tab, sentence);
    await trash.show();
    await pressButton(trash, /^undo$/i);
    await waitForWords(trash, 'Removed in 30 days');
    await waitForPainted(tab, sentence, false);
    await trash.close();

    await library.show();
    await pressButton(library, /^what would change\?: /i);
    await waitForWords(library, 'would come back');
    await pressButton(library, /^go back to this: /i);
    await waitForWords(library, 'The library is as it was then.');
    await waitForPainted(tab, sentence);
    await library.show();
    await pressButton(library, /^check now$/i);
    await waitForWords(library, 'Everything fits together.');
    await library.close();
    const again = await openSurface(reader, 'popup', tab);
    await waitForWords(again, 'Kept through the trash.');
    await Promise.all([again.close(), tab.close()]);
  });

  it('by writing in two windows: both texts are shown, and the history has every word', async () => {
    const { reader } = world();
    const { tab } = await keepNote('windows', 'First words.');
    const one = await openSurface(reader, 'popup', tab);
    const other = await openSurface(reader, 'popup', tab);
    for (const window of [one, other]) {
      await window.show();
      await pressButton(window, /^edit the note: /i);
    }
    await typeOver(one, 'Words of one window.');
    await pressButton(one, /^save$/i);
    await until('the note saved', () => one.call(() => document.querySelector('textarea') === null));
    await typeOver(other, 'Words of the other.');
    await pressButton(other, /^save$/i);
    await waitForWords(other, 'This note was changed in another window');
    await waitForWords(other, 'Words of one window.');
    await pressButton(other, /^keep both$/i);
    await pressButton(other, /^save$/i);
    await until('both saved', () => other.call(() => document.querySelector('textarea') === null));
    await one.show();
    await waitForWords(one, /Words of one window\.\s+Words of the other\./);

    await pressButton(one, /^history: /i);
    await waitForWords(one, 'History of this note');
    await waitForWords(one, 'First words.');
    await one.call(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('dialog .history-state button')];
      buttons.at(-1)?.click();
    });
    await waitForWords(one, 'Brought back.');
    await pressButton(one, /^close$/i);
    await other.show();
    await waitForWords(other, 'First words.');
    await Promise.all([one.close(), other.close(), tab.close()]);
  });

  it('by stopping the background between keystroke and save', async () => {
    const { reader } = world();
    const { tab, report } = await openArticle(reader, world().url('articles/peninsula.html', 'killed'));
    const sentence = pickSentences(report)[0] ?? '';
    await selectWords(tab, sentence);
    await clickOverlay(tab, /^note$/i);
    await typeNote(tab, 'Typed before the stop.');
    await reader.stopBackground();
    expect(await reader.isBackgroundRunning()).toBe(false);
    await tab.show();
    await saveNote(tab);
    const popup = await openSurface(reader, 'popup', tab);
    await waitForWords(popup, 'Typed before the stop.');
    await Promise.all([popup.close(), tab.close()]);
  });
});
