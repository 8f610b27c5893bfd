import { expect, it } from 'vitest';
import { askForReport } from '@/lib/cli/browsers/ask-page';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { listPainted } from '@/lib/cli/gestures/painted';
import { highlightWords, selectWords, writeNote } from '@/lib/cli/gestures/reading';
import { clickOverlay } from '@/lib/cli/gestures/overlay';
import { pressButton, pressButtonBehind } from '@/lib/cli/gestures/press-button';
import { downloadMarkdown, openSurface, readSurface, waitForWords } from '@/lib/cli/gestures/surfaces';
import { pickSentences } from '@/lib/cli/start/pick-passages';
import { openArticle } from '../support/browsers/article-tab';
import type { ArticleTab } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';

const notes = ['First thought: *who pays?*', 'Second thought'] as const;

inBothBrowsers('the surfaces', (world) => {
  /** An article with a highlight and a note in each of its first two sentences with names. */
  async function keepTwoSentences(edition: string): Promise<ArticleTab & { readonly kept: readonly [string, string] }> {
    const article = await openArticle(world().reader, world().url('articles/peninsula.html', edition));
    const [first, second] = pickSentences(article.report);
    if (first === undefined || second === undefined) throw new Error('The article has too few sentences with names.');
    for (const [index, sentence] of [first, second].entries()) {
      await selectWords(article.tab, sentence);
      await clickOverlay(article.tab, /^note$/i);
      await writeNote(article.tab, notes[index] ?? '');
    }
    return { ...article, kept: [first, second] };
  }

  const countMarks = async (tab: Tab): Promise<number> => (await listPainted(tab, 'claim')).length;

  it('list highlights with their notes and the names found, in the popup', async () => {
    const { tab, kept, report } = await keepTwoSentences('popup');
    const popup = await openSurface(world().reader, 'popup', tab);
    // Many names are folded away at first.
    await pressButton(popup, /^show more$/i);
    const text = await readSurface(popup);
    expect(text).toContain(report.page.title);
    for (const words of [...kept, 'First thought: who pays?', notes[1], 'On popup.gazette.example'])
      expect(text).toContain(words);
    for (const { name } of report.mentions) await waitForWords(popup, name);
    await popup.close();
    await tab.close();
  });

  it('edit a note', async () => {
    const { tab } = await keepTwoSentences('edit');
    const popup = await openSurface(world().reader, 'popup', tab);
    await pressButton(popup, /^edit the note: .*/i);
    await until('the caret in the note', () => popup.call(() => document.activeElement?.localName === 'textarea'));
    await popup.page.keyboard.down('Control');
    await popup.page.keyboard.press('a');
    await popup.page.keyboard.up('Control');
    await popup.page.keyboard.type('Better thought');
    await pressButton(popup, /^save$/i);
    await waitForWords(popup, 'Better thought');
    await waitForWords(popup, 'First thought', false);
    await popup.close();
    await tab.close();
  });

  it('delete a highlight, unpaint it, and bring it back', async () => {
    const { tab, kept } = await keepTwoSentences('delete');
    expect(await countMarks(tab)).toBe(2);
    const popup = await openSurface(world().reader, 'popup', tab);
    await pressButton(popup, /^delete: .*/i);
    await waitForWords(popup, kept[0], false);
    await until('one mark less on the page', async () => (await countMarks(tab)) === 1);
    await pressButton(popup, /^undo$/i);
    await waitForWords(popup, kept[0]);
    await waitForWords(popup, 'First thought');
    await until('both marks on the page', async () => (await countMarks(tab)) === 2);
    await popup.close();
    await tab.close();
  });

  it('jump to a passage and to the places that name somebody', async () => {
    const { tab, kept, report } = await keepTwoSentences('jump');
    const popup = await openSurface(world().reader, 'popup', tab);
    const scrollTo = (top: number): Promise<void> =>
      tab.call((y) => window.scrollTo({ top: y, behavior: 'instant' }), top);
    const isShown = async (words: string): Promise<boolean> =>
      (await listPainted(tab)).some(({ text, box }) => text.startsWith(words.slice(0, 12)) && box.y > 0 && box.y < 900);

    await tab.show();
    await scrollTo(100_000);
    await pressButtonBehind(popup, new RegExp(`^${kept[0].slice(0, 24)}`));
    await until('the passage in view', () => isShown(kept[0]));

    const last = report.mentions.findLast(({ kind }) => kind === 'person') ?? report.mentions[0];
    await scrollTo(100_000);
    await pressButtonBehind(popup, new RegExp(`^${last?.name ?? ''}\\s*\\d+`));
    await until('a place that names it in view', async () => (await listPainted(tab, 'flash')).length > 0);
    await popup.close();
    await tab.close();
  });

  it('give Markdown with title, address, quotations, notes and a name for each block', async () => {
    const { tab, kept, report } = await keepTwoSentences('markdown');
    const popup = await openSurface(world().reader, 'popup', tab);
    const markdown = await downloadMarkdown(popup, world().downloadsDir);
    expect(markdown.startsWith('---\n')).toBe(true);
    for (const words of [report.page.title, 'markdown.gazette.example', '2025-07-08', ...notes, ...kept])
      expect(markdown).toContain(words);
    expect(markdown.match(/^\^bs-[a-z0-9]+$/gm)?.length).toBe(2);
    await popup.close();
    await tab.close();
  });

  it('switch the extension off for a site and on again', async () => {
    const { tab } = await openArticle(world().reader, world().url('articles/peninsula.html', 'switch'));
    const popup = await openSurface(world().reader, 'popup', tab);
    const pressSwitch = (): Promise<void> =>
      popup.call(() => document.querySelector<HTMLElement>('.popup-site [role="switch"]')?.click());
    await pressSwitch();
    await until('no names on the page', async () => (await listPainted(tab)).length === 0);
    await waitForWords(popup, /switched off/i);
    await pressSwitch();
    await until('names on the page', async () => (await listPainted(tab, 'mention')).length > 0);
    await popup.close();
    await tab.close();
  });

  it('list the article with its highlights in the library, and find them by their words', async () => {
    const { tab, kept, report } = await keepTwoSentences('library');
    const library = await openSurface(world().reader, 'library', tab);
    await waitForWords(library, report.page.title);
    for (const words of [...kept, notes[1]]) expect(await readSurface(library)).toContain(words);
    await library.call(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus());
    await library.page.keyboard.type('no such words anywhere');
    await waitForWords(library, kept[1], false);
    await library.close();
    await tab.close();
  });

  it('show names by kind and notes in the side panel', async () => {
    const { tab, kept } = await keepTwoSentences('panel');
    const panel = await openSurface(world().reader, 'sidepanel', tab);
    const text = await readSurface(panel);
    for (const words of [...kept, notes[1], 'Countries', 'People']) expect(text).toContain(words);
    await panel.close();
    await tab.close();
  });

  it('follow what is kept on the page while they are open', async () => {
    const { tab, report } = await openArticle(world().reader, world().url('articles/peninsula.html', 'follow'));
    const panel = await openSurface(world().reader, 'sidepanel', tab);
    const [sentence = ''] = pickSentences(report);
    expect(await readSurface(panel)).not.toContain(sentence);
    await tab.show();
    await highlightWords(tab, sentence, /^evidence$/i);
    await waitForWords(panel, sentence);
    await panel.close();
    await tab.close();
  });

  it('answer after the background was stopped', async () => {
    const { tab, kept } = await keepTwoSentences('asleep');
    await world().reader.stopBackground();
    const popup = await openSurface(world().reader, 'popup', tab);
    await waitForWords(popup, kept[1]);
    expect((await askForReport(world().reader, tab)).ok).toBe(true);
    await popup.close();
    await tab.close();
  });
});
