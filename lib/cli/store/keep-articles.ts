/** Reads the articles of the pictures as a reader would and keeps their passages; notes, tags and the project go the way the extension's own pages send them. */
import type { Reader, Tab } from '@/lib/cli/browsers/reader';
import type { Json } from '@/lib/cli/browsers/expression';
import { until } from '@/lib/cli/browsers/until';
import { waitForNoOverlay } from '@/lib/cli/gestures/overlay';
import { listPainted } from '@/lib/cli/gestures/painted';
import { highlightWords } from '@/lib/cli/gestures/reading';
import type { HighlightId, HighlightRow } from '@/lib/core/notes/rows';
import { createBackgroundClient } from '@/lib/messages/client';
import type { BackgroundClient } from '@/lib/messages/client';
import { keptProject } from './kept-articles';
import type { KeptArticle, KeptPassage } from './kept-articles';

/** Asks the background from a page of the extension. */
function askFrom(reader: Reader): BackgroundClient {
  return createBackgroundClient({
    extensionId: '',
    ownAddress: '',
    sendMessage: (message) => reader.asExtension((api, sent) => api.runtime.sendMessage(sent), message as Json),
    // Nothing is listened for here.
    addListener: () => undefined,
    removeListener: () => undefined,
    isAlive: () => true,
  });
}

async function keepWords(tab: Tab, { words, colour }: KeptPassage): Promise<void> {
  await highlightWords(tab, words, new RegExp(`^${colour}$`, 'i'));
  await until(`“${words.slice(0, 30)}…” painted`, async () =>
    (await listPainted(tab, colour)).some(({ text }) => words.startsWith(text.slice(0, 20))),
  );
  await tab.page.keyboard.press('Escape');
  await waitForNoOverlay(tab, 'toolbar');
}

async function findKept(ask: BackgroundClient, url: string, { words }: KeptPassage): Promise<HighlightRow> {
  const reply = await ask.send('highlights/list', { url, canonicalUrl: null });
  const kept = reply.ok && reply.value.kind === 'done' ? reply.value.highlights : [];
  const found = kept.find(({ highlight }) => highlight.anchor.exact.startsWith(words.slice(0, 20)));
  if (found === undefined) throw new Error(`“${words}” was not kept.`);
  return found.highlight;
}

async function writeNoteOn(ask: BackgroundClient, highlightId: HighlightId, passage: KeptPassage): Promise<void> {
  if (passage.note === '' && passage.tags.length === 0) return;
  const { note: text, tags } = passage;
  const reply = await ask.send('notes/write', { highlightId, revision: null, text, tags: [...tags] });
  if (!reply.ok || reply.value.kind !== 'done') throw new Error(`The note “${text}” was not kept.`);
}

async function collect(ask: BackgroundClient, highlightId: HighlightId): Promise<void> {
  const listed = await ask.send('projects/list', {});
  const known = listed.ok && listed.value.kind === 'done' ? listed.value.projects : [];
  const id = known.find(({ name }) => name === keptProject.name)?.id;
  const target = id === undefined ? { kind: 'new' as const, name: keptProject.name } : { kind: 'known' as const, id };
  const reply = await ask.send('projects/put', { highlightId, target });
  if (!reply.ok || reply.value.kind !== 'done') throw new Error('The highlight was not put into the project.');
}

/** Keeps the passages of an article that is open in a tab. */
export async function keepArticle(reader: Reader, tab: Tab, article: KeptArticle): Promise<void> {
  const ask = askFrom(reader);
  await until('underlined names', async () => (await listPainted(tab, 'mention')).length > 0);
  for (const passage of article.passages) await keepWords(tab, passage);
  for (const passage of article.passages) {
    const { id } = await findKept(ask, tab.page.url(), passage);
    await writeNoteOn(ask, id, passage);
    if (passage.collected) await collect(ask, id);
  }
}
