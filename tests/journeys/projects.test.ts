import { expect, it } from 'vitest';
import type { Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { clickOverlay } from '@/lib/cli/gestures/overlay';
import { pressButton } from '@/lib/cli/gestures/press-button';
import { highlightWords, selectWords, writeNote } from '@/lib/cli/gestures/reading';
import { downloadMarkdown, openSurface, waitForWords } from '@/lib/cli/gestures/surfaces';
import { pickSentences } from '@/lib/cli/start/pick-passages';
import { openArticle } from '../support/browsers/article-tab';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';

inBothBrowsers('projects', (world) => {
  let attempts = 0;

  it('collect quotes, are arranged by keys and pointer, undone, and taken away as an essay', async () => {
    attempts += 1;
    // A second attempt finds what the first has left, so it has an article and a question of its own.
    const question = `Who pays for thaw ${attempts}?`;
    const edition = `project-${attempts}`;
    const { tab, report } = await openArticle(world().reader, world().url('articles/peninsula.html', edition));
    const [first = '', second = ''] = pickSentences(report);
    await selectWords(tab, first);
    await clickOverlay(tab, /^note$/i);
    await writeNote(tab, 'A promise.');
    await tab.show();
    await highlightWords(tab, second, /^evidence$/i);

    const popup = await openSurface(world().reader, 'popup', tab);
    await waitForWords(popup, second);
    await putIntoProject(popup, first, question);
    await waitForWords(popup, `Put into “${question}”.`);
    await putIntoProject(popup, second, question);
    await until('both were put', async () => (await countSaid(popup)) === 2);
    await popup.close();

    const library = await openProject(world().reader, tab, question);
    await waitForOrder(library, [first, second]);
    await pressButton(library, /^write a text$/i);
    await until('the caret in the text', () => library.call(() => document.activeElement?.localName === 'textarea'));
    await library.page.keyboard.type('And then nothing came of it.');
    await pressButton(library, /^save$/i);
    await waitForOrder(library, [first, second, 'And then nothing']);

    await focusHandle(library, 'And then nothing');
    await pressAlt(library, 'ArrowUp');
    await waitForOrder(library, [first, 'And then nothing', second]);
    await waitForWords(library, /now place 2 of 3/i);
    await drag(library, first, second);
    await waitForOrder(library, ['And then nothing', second, first]);
    await pressButton(library, /^undo$/i);
    await waitForOrder(library, [first, 'And then nothing', second]);

    await library.close();

    const later = await openProject(world().reader, tab, question);
    await waitForOrder(later, [first, 'And then nothing', second]);
    await pressButton(later, /^export$/i);
    const essay = await downloadMarkdown(later, world().downloadsDir);
    const places = [question, first, 'And then nothing came of it.', second].map((words) => essay.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(essay).toContain('A promise.');

    await pressButton(later, /^delete the project$/i);
    await waitForListed(later, question, false);
    await pressButton(later, /^undo$/i);
    await waitForListed(later, question, true);
    await later.close();
    await tab.close();
  });
});

/** Puts a highlight of the popup into a project by its name, which is made when there is none. */
async function putIntoProject(popup: Tab, words: string, name: string): Promise<void> {
  await pressButton(popup, new RegExp(`^put into project: .${escaped(words.slice(0, 20))}`, 'i'));
  await until('the caret in the menu', () =>
    popup.call(() => document.activeElement?.matches('.project-menu input') === true),
  );
  await popup.page.keyboard.type(name);
  await until('the project is offered', () =>
    popup.call((wanted) => {
      const [only] = document.querySelectorAll('.project-choice');
      return only?.textContent.includes(wanted) === true;
    }, name),
  );
  await popup.page.keyboard.press('Enter');
}

function countSaid(popup: Tab): Promise<number> {
  return popup.call(
    () =>
      [...document.querySelectorAll('.project-chooser-said')].filter(({ textContent }) =>
        textContent.startsWith('Put into'),
      ).length,
  );
}

async function openProject(reader: Parameters<typeof openSurface>[0], about: Tab, name: string): Promise<Tab> {
  const library = await openSurface(reader, 'library', about);
  await library.call(() => {
    location.hash = 'projects';
  });
  await waitForWords(library, name);
  await library.call((wanted) => {
    const link = [...document.querySelectorAll<HTMLElement>('.project-list a')].find(
      ({ textContent }) => textContent === wanted,
    );
    link?.click();
  }, name);
  await until('the open project', () => library.call(() => document.querySelector('.parts') !== null));
  return library;
}

/** Waits until the list of projects has one of this name, or none. */
async function waitForListed(library: Tab, name: string, isListed: boolean): Promise<void> {
  await until(`“${name}” ${isListed ? '' : 'not '}in the list`, () =>
    library.call(
      (wanted, isWanted) => {
        if (document.querySelector('main.projects')?.getAttribute('aria-busy') !== 'false') return false;
        const names = [...document.querySelectorAll('.project-list a')].map(({ textContent }) => textContent);
        return names.includes(wanted) === isWanted;
      },
      name,
      isListed,
    ),
  );
}

/** Waits until the parts begin with these words, in this order. */
async function waitForOrder(library: Tab, starts: readonly string[]): Promise<void> {
  await until(`the order ${starts.map((start) => start.slice(0, 12)).join(' | ')}`, () =>
    library.call(
      (...wanted: readonly string[]) => {
        const bodies = [...document.querySelectorAll('.part-body')].map(({ textContent }) => textContent);
        return bodies.length === wanted.length && bodies.every((body, index) => body.startsWith(wanted[index] ?? '?'));
      },
      ...starts,
    ),
  );
}

async function focusHandle(library: Tab, words: string): Promise<void> {
  await until(`the handle of “${words}”`, () =>
    library.call((start) => {
      const row = [...document.querySelectorAll('.part')].find(
        (part) => part.querySelector('.part-body')?.textContent.startsWith(start) === true,
      );
      const grip = row?.querySelector<HTMLElement>('.part-grip');
      grip?.focus();
      return grip !== undefined && grip !== null && document.activeElement === grip;
    }, words),
  );
}

async function pressAlt(library: Tab, key: 'ArrowUp' | 'ArrowDown'): Promise<void> {
  await library.page.keyboard.down('Alt');
  await library.page.keyboard.press(key);
  await library.page.keyboard.up('Alt');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws a part by its handle to below another; again, when the list moved meanwhile. */
async function drag(library: Tab, words: string, below: string): Promise<void> {
  await until(`“${words.slice(0, 12)}” carried`, async () => {
    const from = await library.call(placeOf, words, true);
    const to = await library.call(placeOf, below, false);
    if (from === null || to === null) return false;
    const { mouse } = library.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x, from.y + 12);
    await mouse.move(to.x, to.y);
    const isCarried = await library.call(() => document.querySelector('.part-drop-after') !== null);
    if (!isCarried) await library.page.keyboard.press('Escape');
    await mouse.up();
    return isCarried;
  });
}

/** Runs inside the library: the middle of a part's handle, or a place just above its lower edge. */
function placeOf(start: string, isHandle: boolean): Point | null {
  const row = [...document.querySelectorAll('.part')].find(
    (part) => part.querySelector('.part-body')?.textContent.startsWith(start) === true,
  );
  const box = (isHandle ? row?.querySelector('.part-grip') : row)?.getBoundingClientRect();
  if (box === undefined) return null;
  return isHandle ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: box.x + 30, y: box.bottom - 3 };
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
