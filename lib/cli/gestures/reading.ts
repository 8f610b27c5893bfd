/** What a reader does on an article, by pointer and keys: rest on a name, mark a sentence, write a note. */
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { findWords } from './find-words';
import { middleOf } from './geometry';
import { clickOverlay, waitForNoOverlay, waitForOverlay } from './overlay';
import type { OverlayPart } from './overlay';
import { showPainted } from './painted';
import type { PaintedPlace } from './painted';

/** Rests the pointer on a painted name until its card is open and filled. */
export async function openCard(tab: Tab, place: Pick<PaintedPlace, 'mark' | 'text'>): Promise<OverlayPart> {
  await tab.page.mouse.move(2, 2);
  const shown = await until(`"${place.text}" in view`, () => showPainted(tab, place));
  const { x, y } = middleOf(shown.box);
  // Two steps: a pointer that travels, not one that appears.
  await tab.page.mouse.move(x - 1, y + 1);
  await tab.page.mouse.move(x, y);
  return waitForCard(tab);
}

/** Waits for a card that is not loading any more. */
export function waitForCard(tab: Tab): Promise<OverlayPart> {
  return until('an open card', async () => {
    const busy = await tab.inOverlay((root) => root.querySelector('[role="dialog"][aria-busy="true"]') !== null);
    if (busy !== false) return null;
    return waitForOverlay(tab, 'dialog', /./);
  });
}

/** Selects words by drawing the pointer over them. */
export async function selectWords(tab: Tab, words: string): Promise<void> {
  const found = await until(`the words "${words}"`, () => findWords(tab, words));
  const { mouse } = tab.page;
  const end = { x: found.last.x + found.last.width, y: middleOf(found.last).y };
  await mouse.move(found.first.x, middleOf(found.first).y);
  await mouse.down();
  await mouse.move((found.first.x + end.x) / 2, (middleOf(found.first).y + end.y) / 2);
  await mouse.move(end.x, end.y);
  await mouse.up();
}

/** Marks words in the colour whose button carries this label. */
export async function highlightWords(tab: Tab, words: string, colour: RegExp): Promise<void> {
  await selectWords(tab, words);
  await waitForOverlay(tab, 'toolbar', /./);
  await clickOverlay(tab, colour);
}

/** Waits for the note frame and for the caret in its text. */
export async function waitForNoteFrame(tab: Tab): Promise<void> {
  await waitForOverlay(tab, 'frame', /.*/);
  await until('the caret in the note', async () => {
    const frame = await tab.findFrame('note.html');
    return frame !== null && (await frame.evaluate(`document.activeElement?.localName === 'textarea'`)) === true;
  });
}

/** Writes into the open note. */
export async function typeNote(tab: Tab, text: string): Promise<void> {
  await waitForNoteFrame(tab);
  await tab.page.keyboard.type(text);
}

/** Saves the open note by keys and waits until its frame is gone. */
export async function saveNote(tab: Tab): Promise<void> {
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press('Enter');
  await tab.page.keyboard.up('Control');
  await waitForNoOverlay(tab, 'frame');
}

/** Writes into the open note and saves it. */
export async function writeNote(tab: Tab, text: string): Promise<void> {
  await typeNote(tab, text);
  await saveNote(tab);
}
