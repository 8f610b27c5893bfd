/**
 * Plays the main job in a real browser, as a reader would do it, and writes down what a reader would have seen: pictures, the
 * Markdown, and a summary. It fails loudly when a step does not come about.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askForReport } from '@/lib/cli/browsers/ask-page';
import type { Reader, Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { findWords } from '@/lib/cli/gestures/find-words';
import { clickOverlay, waitForNoOverlay } from '@/lib/cli/gestures/overlay';
import { listPainted } from '@/lib/cli/gestures/painted';
import type { PaintedPlace } from '@/lib/cli/gestures/painted';
import { openCard, selectWords, writeNote } from '@/lib/cli/gestures/reading';
import { downloadMarkdown } from '@/lib/cli/gestures/surfaces';
import type { PageReport } from '@/lib/messages/protocol';
import { pickName, pickSentences } from './pick-passages';

const noteText = 'What came of this? The **timeline** on the card says what has happened since.';

/** Sizes of the surfaces as browsers show them. */
const surfaces = [
  { name: 'popup', width: 400, height: 600 },
  { name: 'sidepanel', width: 360, height: 900 },
  { name: 'library', width: 1100, height: 800 },
] as const;

async function readReport(reader: Reader, tab: Tab): Promise<PageReport> {
  // The content script begins a little after the page was loaded; until then nobody answers.
  const reply = await until('an answer from the page', async () => {
    const answer = await askForReport(reader, tab);
    return answer.ok || answer.failure !== 'no-answer' ? answer : null;
  });
  if (!reply.ok) throw new Error(`The page gives no report: ${reply.failure}.`);
  if (!reply.value.isArticle) throw new Error('Backstory takes this page for no article, so there is nothing to play.');
  return reply.value;
}

async function readOneCard(reader: Reader, tab: Tab, place: PaintedPlace, folder: string): Promise<string> {
  const card = await openCard(tab, place);
  await tab.page.screenshot({ path: join(folder, 'card.png') });
  await reader.setColourScheme(tab, 'dark');
  await tab.page.screenshot({ path: join(folder, 'card-dark.png') });
  await reader.setColourScheme(tab, 'light');
  await tab.page.keyboard.press('Escape');
  await waitForNoOverlay(tab, 'dialog');
  return card.text;
}

async function keepOneSentence(tab: Tab, report: PageReport): Promise<string> {
  for (const sentence of pickSentences(report)) {
    if ((await findWords(tab, sentence)) === null) continue;
    await selectWords(tab, sentence);
    await clickOverlay(tab, /^note$/i);
    await writeNote(tab, noteText);
    await until('the highlight on the page', async () =>
      (await listPainted(tab)).some(
        ({ layer, text }) => layer !== 'mention' && layer !== 'active' && sentence.startsWith(text.slice(0, 20)),
      ),
    );
    return sentence;
  }
  throw new Error('No sentence with a name in it was found to mark.');
}

async function photographSurfaces(reader: Reader, tab: Tab, folder: string): Promise<string> {
  let markdown = '';
  for (const { name, width, height } of surfaces) {
    const surface = await reader.openExtensionPage(`${name}.html?tab=${tab.tabId}`);
    await surface.page.setViewport({ width, height });
    await until(`words in the ${name}`, () => surface.call(() => document.body.innerText.trim().length > 40));
    await surface.page.screenshot({ path: join(folder, `${name}.png`) });
    if (name === 'popup') markdown = await downloadMarkdown(surface, folder);
    await surface.close();
  }
  return markdown;
}

/** Plays a reading of an article into a folder, which is emptied before; gives back the paths of what was written. */
export async function playReading(reader: Reader, url: string, folder: string): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const tab = await reader.openTab(url);
  await tab.show();
  const report = await readReport(reader, tab);
  const painted = await until('underlined names', async () => {
    const names = await listPainted(tab, 'mention');
    return names.length > 0 && names;
  });
  await tab.page.screenshot({ path: join(folder, 'article.png') });
  const place = pickName(report, painted);
  const card = await readOneCard(reader, tab, place, folder);
  const sentence = await keepOneSentence(tab, report);
  const markdown = await photographSurfaces(reader, tab, folder);
  await writeFile(join(folder, 'notes.md'), markdown);
  const summary = {
    browser: reader.version,
    article: { url, title: report.page.title, published: report.page.published },
    names: { linked: report.mentions.length, underlined: painted.map(({ text }) => text) },
    card: { of: place.text, text: card },
    kept: { quote: sentence, note: noteText },
    slicesOver50Ms: report.ownSlicesOver50Ms,
    errors: report.errors,
  };
  await writeFile(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  const pictures = ['article', 'card', 'card-dark', ...surfaces.map(({ name }) => name)].map((name) => `${name}.png`);
  return [...pictures, 'notes.md', 'summary.json'].map((name) => join(folder, name));
}
