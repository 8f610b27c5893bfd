import { describe, expect, it } from 'vitest';
import { askForReport } from '@/lib/cli/browsers/ask-page';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { listOverlay, waitForNoOverlay, waitForOverlay } from '@/lib/cli/gestures/overlay';
import { listPainted } from '@/lib/cli/gestures/painted';
import { highlightWords, openCard, selectWords } from '@/lib/cli/gestures/reading';
import { openSurface, readSurface, waitForWords } from '@/lib/cli/gestures/surfaces';
import { pickName, pickSentences } from '@/lib/cli/start/pick-passages';
import { collectComplaints, openArticle, readReport, waitForNames } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';
import { keepsBeing } from '../support/browsers/keeps-being';

/** Longer than the toolbar takes to come. */
const longerThanTheToolbarTakesMs = 800;

inBothBrowsers('what is no article', (world, engine) => {
  const openDocument = async (path: string): Promise<{ readonly tab: Tab; readonly complaints: readonly string[] }> => {
    const tab = await world().reader.openTab('about:blank');
    const complaints = collectComplaints(tab);
    await tab.page.goto(world().url(`documents/${path}`, 'documents'), { waitUntil: 'load' });
    await tab.show();
    return { tab, complaints };
  };

  it('is left alone: a page to log in', async () => {
    const { tab, complaints } = await openDocument('log-in.html');
    const report = await readReport(world().reader, tab);
    expect(report).toMatchObject({ isArticle: false, mentions: [], errors: [] });
    expect(await listPainted(tab)).toEqual([]);
    const popup = await openSurface(world().reader, 'popup', tab);
    await waitForWords(popup, 'Not an article');
    expect(complaints).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it.each(['feed.xml', 'article.json', 'article.txt', 'chart.svg', 'frames.html'])(
    'is left alone: a document such as %s',
    async (path) => {
      const { tab, complaints } = await openDocument(path);
      const popup = await openSurface(world().reader, 'popup', tab);
      const text = await readSurface(popup);
      expect(text).toMatch(/not an article|nothing to read here|reload this page/i);
      expect(complaints).toEqual([]);
      await popup.close();
      await tab.close();
    },
  );

  it('is left alone: a page of the browser', async () => {
    const tab = await world().reader.openTab('about:blank');
    const popup = await openSurface(world().reader, 'popup', tab);
    expect(await readSurface(popup)).toMatch(/nothing to read here|reload this page/i);
    await popup.close();
    await tab.close();
  });

  describe('selecting', () => {
    const showsNoToolbar = (tab: Tab): Promise<boolean> =>
      keepsBeing(async () => (await listOverlay(tab, 'toolbar')).length === 0, longerThanTheToolbarTakesMs);

    it('offers nothing in a field or an editable text', async () => {
      const { tab } = await openDocument('editable.html');
      for (const selector of ['#area', '#line', '#rich']) {
        await tab.page.click(selector, { count: 3 });
        expect(await showsNoToolbar(tab)).toBe(true);
      }
      await tab.close();
    });

    it('offers the toolbar beside them, so that silence means something', async () => {
      const { tab } = await openDocument('editable.html');
      await selectWords(tab, 'anything that was printed');
      await waitForOverlay(tab, 'toolbar', /./);
      await tab.close();
    });

    it('offers nothing when nothing is selected', async () => {
      const { tab } = await openDocument('editable.html');
      await world().reader.pressCommand('highlight');
      await tab.page.mouse.click(600, 10);
      expect(await showsNoToolbar(tab)).toBe(true);
      expect(await listPainted(tab)).toEqual([]);
      await tab.close();
    });
  });

  it('survives a selection across the whole page', async () => {
    const { tab, complaints } = await openArticle(world().reader, world().url('articles/peninsula.html', 'all'));
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('a');
    await tab.page.keyboard.up('Control');
    await world().reader.pressCommand('highlight');
    const report = await readReport(world().reader, tab);
    expect(report.errors).toEqual([]);
    expect(complaints).toEqual([]);
    await tab.close();
  });

  it('says to reload when the page was open before the extension, or works at once', async () => {
    const article = await openArticle(world().reader, world().url('articles/peninsula.html', 'reloaded'));
    await world().reader.reloadExtension();
    const { tab } = article;
    if (engine === 'firefox') {
      // Firefox puts the new content script into pages that are open.
      await until('the new script to answer', async () => (await askForReport(world().reader, tab)).ok);
    } else {
      const popup = await openSurface(world().reader, 'popup', tab);
      await waitForWords(popup, 'Reload this page');
      await popup.close();
      await tab.show();
    }
    expect(article.complaints).toEqual([]);
    await tab.page.reload({ waitUntil: 'load' });
    await until('the names after a reload', async () => (await listPainted(tab, 'mention')).length > 0);
    await tab.close();
  });

  it('leaves nothing of the old script behind when the extension was reloaded under it', async () => {
    const article = await openArticle(world().reader, world().url('articles/peninsula.html', 'outdated'));
    const { tab } = article;
    await openCard(tab, pickName(article.report, article.names));
    await world().reader.reloadExtension();
    await tab.page.mouse.move(5, 5);
    await waitForNoOverlay(tab, 'dialog');
    const [sentence = ''] = pickSentences(article.report);
    await selectWords(tab, sentence);
    expect(article.complaints).toEqual([]);
    await tab.close();
  });
});

inBothBrowsers('a library of a newer version', (world) => {
  it('is said plainly, and cards go on working', async () => {
    const { reader } = world();
    // What a newer version of the extension would leave behind.
    await reader.asExtension(
      (api) =>
        new Promise<string>((done, fail) => {
          const request = indexedDB.open('backstory', 1_000_000);
          request.onsuccess = () => {
            request.result.close();
            done(api.runtime.id);
          };
          request.onerror = () => fail(new Error(request.error?.message));
        }),
    );
    const { tab, report, names, complaints } = await openArticle(
      reader,
      world().url('articles/peninsula.html', 'closed'),
    );
    await openCard(tab, pickName(report, names));
    await tab.page.keyboard.press('Escape');
    await waitForNoOverlay(tab, 'dialog');
    const [sentence = ''] = pickSentences(report);
    await highlightWords(tab, sentence, /^claim$/i);
    await until('the reason in the toolbar', async () =>
      (await listOverlay(tab, 'status')).some(({ text }) => text.includes('A newer version of Backstory')),
    );
    for (const name of ['popup', 'sidepanel', 'library'] as const) {
      const surface = await openSurface(reader, name, tab);
      await waitForWords(surface, 'Your library is from a newer version');
      await surface.close();
    }
    const left = await reader.asExtension(async () => (await indexedDB.databases()).map(({ version }) => version));
    expect(left).toEqual([1_000_000]);
    expect(complaints).toEqual([]);
    await tab.close();
  });
});

inBothBrowsers('a private window', (world) => {
  it('shows names and cards, says that nothing is stored, and stores nothing', async () => {
    const { reader } = world();
    const tab = await reader.openPrivateTab(world().url('articles/peninsula.html', 'private'));
    const complaints = collectComplaints(tab);
    await tab.show();
    const names = await waitForNames(tab);
    const report = await readReport(reader, tab);
    expect(report.isPrivate).toBe(true);
    await openCard(tab, pickName(report, names));
    await tab.page.keyboard.press('Escape');
    await waitForNoOverlay(tab, 'dialog');

    const [sentence = ''] = pickSentences(report);
    await highlightWords(tab, sentence, /^claim$/i);
    await until('the reason in the toolbar', async () =>
      (await listOverlay(tab, 'status')).some(({ text }) => text.includes('In a private window nothing is stored')),
    );
    expect(await listPainted(tab, 'claim')).toEqual([]);
    const popup = await openSurface(reader, 'popup', tab);
    await waitForWords(popup, 'Private window');
    await popup.close();
    expect(complaints).toEqual([]);
    await tab.close();
    const library = await openSurface(reader, 'library', tab);
    await waitForWords(library, 'Your library is empty');
    await library.close();
  });
});
