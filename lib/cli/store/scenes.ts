/** The scenes of the pictures, each played on the real extension from an open article or from the library. */
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { middleOf } from '@/lib/cli/gestures/geometry';
import { clickOverlay, waitForOverlay } from '@/lib/cli/gestures/overlay';
import { listPainted, showPainted } from '@/lib/cli/gestures/painted';
import type { PaintedPlace } from '@/lib/cli/gestures/painted';
import { pressButton } from '@/lib/cli/gestures/press-button';
import { waitForCard, waitForNoteFrame } from '@/lib/cli/gestures/reading';
import { waitForWords } from '@/lib/cli/gestures/surfaces';
import { drawPromoTile, panelHeadHeight, standSideBySide } from './compose';
import { keptProject } from './kept-articles';
import type { SceneName } from './pictures';
import { openDemo, openOwnPage, photograph } from './stage';
import type { Look, Stage } from './stage';

/** Width of the side panel, in px, with the line beside it. */
const panelWidth = 380;

/** Plays on a tab, photographs it and closes it. */
async function photographAfter(opening: Promise<Tab>, play: (tab: Tab) => Promise<void>): Promise<Uint8Array> {
  const tab = await opening;
  try {
    await play(tab);
    return await photograph(tab);
  } finally {
    await tab.close();
  }
}

/** Rests the pointer on the president's name where it stands high in the window, so that there is room for the card below it. */
async function openNamedCard(tab: Tab): Promise<void> {
  const find = async (): Promise<PaintedPlace | undefined> =>
    (await listPainted(tab, 'mention')).find(({ text }) => text === 'Lee Jae-myung');
  const top = 96;
  const { box } = await until('the name in its place', async () => {
    const place = await find();
    if (place === undefined || Math.abs(place.box.y - top) < 2) return place;
    await tab.call((by) => {
      scrollBy({ top: by, behavior: 'instant' });
    }, place.box.y - top);
    return null;
  });
  const { x, y } = middleOf(box);
  await tab.page.mouse.move(x - 1, y + 1);
  await tab.page.mouse.move(x, y);
  await waitForCard(tab);
}

async function openNote(tab: Tab): Promise<void> {
  const [quote] = await listPainted(tab, 'quote');
  if (quote === undefined) throw new Error('The quote is not painted.');
  const shown = await until('the quote in view', () => showPainted(tab, quote));
  const { x, y } = middleOf(shown.box);
  await tab.page.mouse.click(x, y);
  await waitForOverlay(tab, 'toolbar', /./);
  await clickOverlay(tab, /note$/i);
  await waitForNoteFrame(tab);
}

async function playPanel(stage: Stage, look: Look): Promise<Uint8Array> {
  const article = await openDemo(stage, { ...look, width: look.width - panelWidth });
  const path = `sidepanel.html?tab=${article.tabId}`;
  const panelLook = { ...look, width: panelWidth - 1, height: look.height - panelHeadHeight };
  const panel = await openOwnPage(stage, path, panelLook);
  try {
    await pressButton(panel, /^timeline/i);
    await until('the timeline in the panel', () =>
      panel.call(() =>
        document.querySelector('[role="tab"][aria-selected="true"]')?.textContent.startsWith('Timeline'),
      ),
    );
    const beside = await photograph(panel);
    return await standSideBySide(stage.reader, look, await photograph(article), beside);
  } finally {
    await panel.close();
    await article.close();
  }
}

async function searchLibrary(library: Tab): Promise<void> {
  await library.page.keyboard.press('/');
  await until('the caret in the search field', () =>
    library.call(() => document.activeElement?.matches('input[type="search"]') === true),
  );
  await library.page.keyboard.type('Moscow');
  await until('marked words', () => library.call(() => document.querySelectorAll('main mark').length > 1));
}

/** Presses the link of a list that leads to what is so called. */
async function followLink(library: Tab, name: string): Promise<void> {
  await until(`a link to ${name}`, () =>
    library.call((wanted) => {
      const links = [...document.querySelectorAll<HTMLElement>('main a[href^="#"]')];
      const link = links.find(({ textContent }) => textContent.trim() === wanted);
      link?.click();
      return link !== undefined;
    }, name),
  );
}

async function openDossier(library: Tab): Promise<void> {
  await followLink(library, 'North Korea');
  await waitForWords(library, 'Named together with');
  await waitForWords(library, /Background \d/);
  await waitForWords(library, 'Loading', false);
}

async function openProject(library: Tab): Promise<void> {
  await followLink(library, keptProject.name);
  await waitForWords(library, keptProject.text);
}

/** Writes the words between the quotes of the project. */
export async function writeProjectText(stage: Stage, look: Look): Promise<void> {
  const library = await openOwnPage(stage, 'library.html#projects', look);
  await followLink(library, keptProject.name);
  await pressButton(library, /^write a text$/i);
  await until('the caret in the text', () => library.call(() => document.activeElement?.localName === 'textarea'));
  await library.page.keyboard.type(keptProject.text);
  await pressButton(library, /^save$/i);
  await until('the text among the parts', () =>
    library.call(
      (text) => [...document.querySelectorAll('.part-body')].some(({ textContent }) => textContent.startsWith(text)),
      keptProject.text,
    ),
  );
  await library.close();
}

async function openExport(library: Tab): Promise<void> {
  await openProject(library);
  await pressButton(library, /^export$/i);
  await pressButton(library, /^export…$/i);
  await until('the page of exports', () => library.call(() => location.hash.startsWith('#export')));
  await waitForWords(library, 'A go-between is useful');
  await library.page.mouse.move(2, 2);
}

/** Plays a scene and gives back its picture as PNG. */
export const scenes: Readonly<Record<SceneName, (stage: Stage, look: Look) => Promise<Uint8Array>>> = {
  card: (stage, look) => photographAfter(openDemo(stage, look), openNamedCard),
  note: (stage, look) => photographAfter(openDemo(stage, look), openNote),
  panel: playPanel,
  library: (stage, look) => photographAfter(openOwnPage(stage, 'library.html', look), searchLibrary),
  dossier: (stage, look) => photographAfter(openOwnPage(stage, 'library.html#entities', look), openDossier),
  project: (stage, look) => photographAfter(openOwnPage(stage, 'library.html#projects', look), openProject),
  export: (stage, look) => photographAfter(openOwnPage(stage, 'library.html#projects', look), openExport),
  promo: ({ reader }, look) => drawPromoTile(reader, look),
};
