/** An article opened by a reader, with an ear on its console and on its keys. */
import { askForReport } from '@/lib/cli/browsers/ask-page';
import type { Reader, Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { listPainted } from '@/lib/cli/gestures/painted';
import type { PaintedPlace } from '@/lib/cli/gestures/painted';
import type { PageReport } from '@/lib/messages/protocol';

/** Errors on a page's console and exceptions, from when it was asked for; what a site's own missing files log is left out. */
export function collectComplaints(tab: Tab): readonly string[] {
  const complaints: string[] = [];
  tab.page.on('pageerror', (error) => complaints.push(error instanceof Error ? error.message : String(error)));
  tab.page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  return complaints;
}

export interface ArticleTab {
  readonly tab: Tab;
  readonly complaints: readonly string[];
  readonly report: PageReport;
  /** The names that are underlined. */
  readonly names: readonly PaintedPlace[];
}

/** Waits until the names of an article are underlined. */
export async function waitForNames(tab: Tab): Promise<readonly PaintedPlace[]> {
  return until('underlined names', async () => {
    const names = await listPainted(tab, 'mention');
    return names.length > 0 && names;
  });
}

/** What the page says of itself. A document may be loaded before our script is there to be asked, so this waits for an answer. */
export function readReport(reader: Reader, tab: Tab): Promise<PageReport> {
  return until('a report of the page', async () => {
    const reply = await askForReport(reader, tab);
    if (!reply.ok) throw new Error(`The page gives no report: ${reply.failure}.`);
    return reply.value;
  });
}

/** Opens an article in front and waits until its names are underlined. */
export async function openArticle(reader: Reader, url: string): Promise<ArticleTab> {
  const tab = await reader.openTab('about:blank');
  const complaints = collectComplaints(tab);
  await tab.page.goto(url, { waitUntil: 'load' });
  await tab.show();
  const names = await waitForNames(tab);
  return { tab, complaints, names, report: await readReport(reader, tab) };
}

/** The events by which a page can learn what is typed. */
const typingEvents = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'paste',
] as const;

/** Has the page listen for typing from now on, before anybody else can. */
export async function listenForTyping(tab: Tab): Promise<void> {
  await tab.call((events) => {
    const heard: string[] = [];
    (globalThis as { heard?: string[] }).heard = heard;
    for (const name of events) {
      window.addEventListener(
        name,
        (event) => heard.push(event instanceof KeyboardEvent ? `${event.type} ${event.key}` : event.type),
        { capture: true },
      );
    }
  }, typingEvents);
}

/** What the page has heard since `listenForTyping`. */
export function listHeard(tab: Tab): Promise<readonly string[]> {
  return tab.call(() => (globalThis as { heard?: string[] }).heard ?? ['The page was not listening.']);
}
