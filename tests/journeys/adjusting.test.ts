import { expect, it } from 'vitest';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { findWords } from '@/lib/cli/gestures/find-words';
import { middleOf } from '@/lib/cli/gestures/geometry';
import { clickOverlay, listOverlay, waitForNoOverlay, waitForOverlay } from '@/lib/cli/gestures/overlay';
import { listPainted } from '@/lib/cli/gestures/painted';
import type { PaintedPlace } from '@/lib/cli/gestures/painted';
import { highlightWords, selectWords, writeNote } from '@/lib/cli/gestures/reading';
import { openSurface, waitForWords } from '@/lib/cli/gestures/surfaces';
import { openArticle } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';

const words = 'Lee spoke by telephone with Donald Trump';
const wordsAfter = 'Lee spoke by telephone with Donald Trump, Shigeru Ishiba';

function waitForMark(tab: Tab, text: string): Promise<PaintedPlace> {
  return until(`"${text}" painted`, async () => (await listPainted(tab, 'claim')).find((place) => place.text === text));
}

async function clickMark(tab: Tab, text: string): Promise<void> {
  const { x, y } = middleOf((await waitForMark(tab, text)).box);
  await tab.page.mouse.click(x, y);
  await waitForOverlay(tab, 'toolbar', /./);
}

/** Presses keys together, the last one last. */
async function chord(tab: Tab, ...keys: readonly ('Control' | 'Shift' | 'z')[]): Promise<void> {
  for (const key of keys) await tab.page.keyboard.down(key);
  for (const key of keys.toReversed()) await tab.page.keyboard.up(key);
}

inBothBrowsers('adjusting a highlight', (world) => {
  async function keepWords(edition: string): Promise<Tab> {
    const { tab } = await openArticle(world().reader, world().url('articles/peninsula.html', edition));
    await highlightWords(tab, words, /^claim$/i);
    await waitForMark(tab, words);
    await waitForNoOverlay(tab, 'toolbar');
    return tab;
  }

  it('draws an end with the pointer to other words, which stay after a reload', async () => {
    const tab = await keepWords('draw');
    await clickMark(tab, words);
    const handle = middleOf((await waitForOverlay(tab, 'slider', /^end/i)).box);
    const target = await until('the words to draw to', () => findWords(tab, 'Shigeru Ishiba'));
    const [from, to] = [middleOf((await waitForOverlay(tab, 'slider', /^end/i)).box), target.last];
    expect(handle).toBeDefined();
    const { mouse } = tab.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    // The handle hangs below its line: it keeps its distance from the words.
    const mark = await waitForMark(tab, words);
    const below = from.y - middleOf(mark.box).y;
    await mouse.move((from.x + to.x) / 2, middleOf(to).y + below);
    await mouse.move(to.x + to.width, middleOf(to).y + below);
    await waitForMark(tab, wordsAfter);
    await mouse.up();
    await waitForOverlay(tab, 'status', /adjusted/i);
    await tab.page.reload({ waitUntil: 'load' });
    await waitForMark(tab, wordsAfter);
    await tab.close();
  });

  it('steps to it, moves its ends and takes that back by keys alone', async () => {
    const tab = await keepWords('keys');
    const { keyboard } = tab.page;
    await world().reader.pressCommand('highlight');
    await until('the focus in the toolbar', async () =>
      (await listOverlay(tab, 'toolbar')).some(({ hasFocus }) => hasFocus),
    );
    await keyboard.press('Tab');
    await keyboard.press('ArrowRight');
    await waitForMark(tab, 'spoke by telephone with Donald Trump');
    await keyboard.press('Escape');
    await waitForMark(tab, words);
    await keyboard.press('Tab');
    await keyboard.press('ArrowRight');
    await waitForMark(tab, 'Lee spoke by telephone with Donald Trump, Shigeru');
    await keyboard.press('ArrowRight');
    await waitForMark(tab, wordsAfter);
    await keyboard.press('Enter');
    await waitForOverlay(tab, 'status', /adjusted/i);
    await chord(tab, 'Control', 'z');
    await waitForMark(tab, words);
    await chord(tab, 'Control', 'Shift', 'z');
    await waitForMark(tab, wordsAfter);
    await keyboard.press('ArrowDown');
    const sentence = await until('the whole sentence', async () =>
      (await listPainted(tab, 'claim')).find(({ text }) => text.endsWith('Xi Jinping.')),
    );
    expect(sentence.text.startsWith('Lee spoke')).toBe(true);
    await tab.close();
  });

  it('takes a change of colour, a deletion and the making itself back', async () => {
    const tab = await keepWords('back');
    await clickMark(tab, words);
    await clickOverlay(tab, /^doubt$/i);
    await until('another colour', async () => (await listPainted(tab, 'doubt')).length === 1);
    await clickOverlay(tab, /^undo$/i);
    await clickMark(tab, words);
    await clickOverlay(tab, /^delete$/i);
    await until('no mark', async () => (await listPainted(tab, 'claim')).length === 0);
    await chord(tab, 'Control', 'z');
    await waitForMark(tab, words);
    await chord(tab, 'Control', 'z');
    await until('no mark', async () => (await listPainted(tab, 'claim')).length === 0);
    await clickOverlay(tab, /^redo$/i);
    await waitForMark(tab, words);
    await tab.close();
  });

  it('makes two that touch one, with both notes, and takes that back', async () => {
    const { tab } = await openArticle(world().reader, world().url('articles/peninsula.html', 'merge'));
    const second = 'with Donald Trump, Shigeru Ishiba';
    for (const [text, note] of [
      [words, 'Who called whom?'],
      [second, 'In which order?'],
    ] as const) {
      await selectWords(tab, text);
      await clickOverlay(tab, /^note$/i);
      await writeNote(tab, note);
      await waitForMark(tab, text);
    }
    await clickMark(tab, words);
    await clickOverlay(tab, /^merge/i);
    await waitForMark(tab, wordsAfter);
    expect((await listPainted(tab, 'claim')).length).toBe(1);
    const panel = await openSurface(world().reader, 'sidepanel', tab);
    await waitForWords(panel, /Who called whom\?\s+In which order\?/);
    await tab.show();
    await chord(tab, 'Control', 'z');
    await waitForMark(tab, words);
    await waitForMark(tab, second);
    await waitForWords(panel, /Who called whom\?\s+In which order\?/, false);
    await panel.close();
    await tab.close();
  });
});
