import { expect, it } from 'vitest';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { middleOf } from '@/lib/cli/gestures/geometry';
import { clickOverlay, waitForNoOverlay } from '@/lib/cli/gestures/overlay';
import { listPainted } from '@/lib/cli/gestures/painted';
import type { PaintedLayer, PaintedPlace } from '@/lib/cli/gestures/painted';
import {
  highlightWords,
  saveNote,
  selectWords,
  typeNote,
  waitForNoteFrame,
  writeNote,
} from '@/lib/cli/gestures/reading';
import { pickSentences } from '@/lib/cli/start/pick-passages';
import { listHeard, listenForTyping, openArticle, readReport, waitForNames } from '../support/browsers/article-tab';
import type { ArticleTab } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';
import { strictPolicy } from '../support/browsers/world';
import type { World } from '../support/browsers/world';
import { describeWithShared, sharedPath } from '../support/shared';

function waitForMark(tab: Tab, layer: PaintedLayer, words: string): Promise<PaintedPlace> {
  return until(`the words "${words.slice(0, 40)}" painted as ${layer}`, async () =>
    (await listPainted(tab, layer)).find(({ text }) => text === words),
  );
}

/** The note's words as they stand in the frame, or null when it is closed. */
async function readOpenNote(tab: Tab): Promise<string | null> {
  const frame = await tab.findFrame('note.html');
  return frame === null ? null : String(await frame.evaluate(`document.querySelector('textarea').value`));
}

function keepingFromAnArticle(world: () => World, path: string): void {
  const open = (edition: string): Promise<ArticleTab> => openArticle(world().reader, world().url(path, edition));
  const sentenceOf = ({ report }: ArticleTab, index = 0): string => {
    const sentence = pickSentences(report)[index];
    if (sentence === undefined) throw new Error('The article has too few sentences with names.');
    return sentence;
  };

  it('offers a toolbar at a selection and paints the words in the colour that was chosen', async () => {
    const article = await open('colour');
    const sentence = sentenceOf(article);
    await highlightWords(article.tab, sentence, /^evidence$/i);
    await waitForMark(article.tab, 'evidence', sentence);
    await waitForNoOverlay(article.tab, 'toolbar');
    expect(article.complaints).toEqual([]);
    await article.tab.close();
  });

  it('takes a note that the page cannot overhear', async () => {
    const article = await open('note');
    const { tab } = article;
    await listenForTyping(tab);
    await selectWords(tab, sentenceOf(article));
    await clickOverlay(tab, /^note$/i);
    await typeNote(tab, 'Sunshine — who said so, and *when*?');
    expect(await listHeard(tab)).toEqual([]);
    await saveNote(tab);
    await waitForMark(tab, 'claim', sentenceOf(article));
    expect(await listHeard(tab)).toEqual([]);
    await tab.close();
  });

  it('hears what is typed on the page itself, so that silence means something', async () => {
    const { tab } = await open('heard');
    await listenForTyping(tab);
    await tab.page.keyboard.press('x');
    expect(await listHeard(tab)).toContain('keydown x');
    await tab.close();
  });

  it('brings highlight and note back after a reload', async () => {
    const article = await open('reload');
    const { tab } = article;
    const sentence = sentenceOf(article);
    await selectWords(tab, sentence);
    await clickOverlay(tab, /^note$/i);
    await writeNote(tab, 'Still here tomorrow.');
    await tab.page.reload({ waitUntil: 'load' });
    await waitForNames(tab);
    const mark = await waitForMark(tab, 'claim', sentence);
    const { x, y } = middleOf(mark.box);
    await tab.page.mouse.click(x, y);
    await clickOverlay(tab, /^note$/i);
    await waitForNoteFrame(tab);
    expect(await readOpenNote(tab)).toBe('Still here tomorrow.');
    await tab.close();
  });

  it('shows a highlight in another tab of the article as soon as it is made', async () => {
    const article = await open('two-tabs');
    const other = await world().reader.openTab(article.tab.page.url());
    await waitForNames(other);
    await article.tab.show();
    const sentence = sentenceOf(article, 1);
    await highlightWords(article.tab, sentence, /^question$/i);
    await waitForMark(other, 'question', sentence);
    await Promise.all([article.tab.close(), other.close()]);
  });

  it('keeps a highlight that is made after the background was stopped, and shows it after it was stopped again', async () => {
    const article = await open('stopped');
    const { reader } = world();
    const sentence = sentenceOf(article);
    await reader.stopBackground();
    expect(await reader.isBackgroundRunning()).toBe(false);
    await article.tab.show();
    await highlightWords(article.tab, sentence, /^doubt$/i);
    await waitForMark(article.tab, 'doubt', sentence);
    await reader.stopBackground();
    await article.tab.page.reload({ waitUntil: 'load' });
    await waitForMark(article.tab, 'doubt', sentence);
    await article.tab.close();
  });

  it('changes the colour of a highlight and deletes it, from the toolbar at the highlight', async () => {
    const article = await open('change');
    const { tab } = article;
    const sentence = sentenceOf(article);
    await highlightWords(tab, sentence, /^claim$/i);
    const first = middleOf((await waitForMark(tab, 'claim', sentence)).box);
    await tab.page.mouse.click(first.x, first.y);
    await clickOverlay(tab, /^quote$/i);
    const second = middleOf((await waitForMark(tab, 'quote', sentence)).box);
    expect(await listPainted(tab, 'claim')).toEqual([]);
    await tab.page.mouse.click(second.x, second.y);
    await clickOverlay(tab, /^delete$/i);
    await until('no mark on the page', async () => (await listPainted(tab, 'quote')).length === 0);
    await tab.close();
  });

  it('highlights and takes notes by shortcuts', async () => {
    const article = await open('shortcuts');
    const { tab } = article;
    await selectWords(tab, sentenceOf(article, 0));
    await world().reader.pressCommand('highlight');
    await waitForMark(tab, 'claim', sentenceOf(article, 0));
    await selectWords(tab, sentenceOf(article, 1));
    await world().reader.pressCommand('note');
    await writeNote(tab, 'By keys alone.');
    await waitForMark(tab, 'claim', sentenceOf(article, 1));
    await tab.close();
  });

  it('links a highlight to the names inside it', async () => {
    const article = await open('linked');
    const sentence = sentenceOf(article);
    await highlightWords(article.tab, sentence, /^claim$/i);
    await waitForMark(article.tab, 'claim', sentence);
    const { highlights } = await readReport(world().reader, article.tab);
    expect(highlights.map(({ state }) => state)).toEqual(['found']);
    await article.tab.close();
  });

  it('says nothing of highlights on another address', async () => {
    const kept = await open('kept');
    await highlightWords(kept.tab, sentenceOf(kept), /^claim$/i);
    await waitForMark(kept.tab, 'claim', sentenceOf(kept));
    const other = await open('other');
    expect((await readReport(world().reader, other.tab)).highlights).toEqual([]);
    await Promise.all([kept.tab.close(), other.tab.close()]);
  });
}

inBothBrowsers('keeping', (world) => {
  keepingFromAnArticle(world, 'articles/peninsula.html');
});

inBothBrowsers(
  'keeping on a site with a strict policy',
  (world) => {
    it('opens the note frame and keeps the note', async () => {
      const article = await openArticle(world().reader, world().url('articles/peninsula.html', 'strict'));
      const sentence = pickSentences(article.report)[0] ?? '';
      await selectWords(article.tab, sentence);
      await clickOverlay(article.tab, /^note$/i);
      await writeNote(article.tab, 'In spite of the policy.');
      await waitForMark(article.tab, 'claim', sentence);
      expect(article.complaints).toEqual([]);
      await article.tab.close();
    });
  },
  { headers: () => ({ 'content-security-policy': strictPolicy }) },
);

describeWithShared('a published article', () => {
  const folder = sharedPath('articles', 'north-korea');
  if (folder === null) return;
  inBothBrowsers(
    'keeping',
    (world) => {
      keepingFromAnArticle(world, 'index.html');
    },
    { folder },
  );
});
