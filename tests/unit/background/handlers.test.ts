import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { forwardCommand } from '@/entrypoints/background/forward-command';
import { serveContent } from '@/lib/messages/server';
import type { ContentHandlers } from '@/lib/messages/server';
import type { PageDescription } from '@/lib/messages/page-description';
import { createFakeNetwork, senders } from '@/tests/support/fake-port';
import { someHighlight } from '@/tests/support/memory-store';
import { port, startBackground } from './start-background';

const page: PageDescription = {
  url: 'https://news.example/story?utm_source=mail',
  canonicalUrl: null,
  title: 'A story',
  byline: null,
  site: null,
  published: null,
  language: null,
};

const passage = { page, anchor: someHighlight.anchor, colour: someHighlight.colour, entities: [] };

async function keepPassage({ tab }: ReturnType<typeof startBackground>) {
  const reply = await tab.send('highlights/create', passage);
  if (!reply.ok || reply.value.kind !== 'done') throw new Error(JSON.stringify(reply));
  return reply.value.highlight;
}

describe('the background', () => {
  it('links an article and hands out the record with its pack', async () => {
    const { tab } = startBackground();
    const text = 'Ferries returned to Port Lorn.';
    const article = { text, blocks: [], title: null, published: null, language: 'en' };
    const linked = await tab.send('article/link', article);
    expect(linked).toMatchObject({ ok: true, value: { mentions: [{ start: 20, end: 29, entityId: port.id }] } });
    const got = await tab.send('entities/get', { entityId: port.id });
    expect(got).toEqual({ ok: true, value: { record: port, pack: { name: 'Starter', asOf: '2026-08' } } });
    const unknown = await tab.send('entities/get', { entityId: 'own:nobody' as never });
    expect(unknown).toEqual({ ok: true, value: { record: null, pack: null } });
  });

  it('keeps a passage and a note and gives both back under the article’s other addresses', async () => {
    const background = startBackground();
    const highlight = await keepPassage(background);
    const { id: highlightId } = highlight;
    await background.frame.send('notes/write', { highlightId, revision: null, text: 'Why now?', tags: [] });
    const listed = await background.tab.send('highlights/list', {
      url: 'https://www.news.example/story#top',
      canonicalUrl: null,
    });
    // The page's other host is another site to the browser: a content script there speaks for itself alone.
    expect(listed).toEqual({ ok: false, failure: 'invalid' });
    const there = background.ask({ ...senders.contentScript, url: 'https://www.news.example/story#top' });
    expect(
      await there.send('highlights/list', { url: 'https://www.news.example/story#top', canonicalUrl: null }),
    ).toMatchObject({
      ok: true,
      value: { kind: 'done', page: { title: 'A story' }, highlights: [{ highlight, note: { text: 'Why now?' } }] },
    });
  });

  it('learns a further address of a kept article, and none of an article that is not kept', async () => {
    const background = startBackground();
    const canonicalUrl = 'https://news.example/2025/the-long-story-of-a-harbour';
    const visit = { url: page.url, canonicalUrl };
    await background.tab.send('highlights/list', visit);
    expect(Object.values(await background.dump()).flat()).toEqual([]);
    await keepPassage(background);
    await background.tab.send('highlights/list', visit);
    const again = await background.tab.send('highlights/list', { url: canonicalUrl, canonicalUrl: null });
    expect(again).toMatchObject({ ok: true, value: { highlights: [{}] } });
  });

  it('recolours, deletes and restores, and tells the stale from the gone', async () => {
    const { tab, ...background } = startBackground();
    const { id: highlightId } = await keepPassage({ tab, ...background });
    const recoloured = await tab.send('highlights/recolour', { highlightId, revision: 1, colour: 'doubt' });
    expect(recoloured).toMatchObject({ value: { kind: 'done', highlight: { colour: 'doubt', revision: 2 } } });
    const refusal = (reason: string) => ({ ok: true, value: { kind: 'refused', reason } });
    expect(await tab.send('highlights/delete', { highlightId, revision: 1 })).toEqual(refusal('stale'));
    expect(await tab.send('highlights/delete', { highlightId, revision: 2 })).toMatchObject({
      value: { kind: 'done' },
    });
    expect(await tab.send('highlights/get', { highlightId })).toEqual(refusal('gone'));
    expect(await tab.send('highlights/restore', { highlightId })).toMatchObject({ value: { kind: 'done' } });
    expect(await tab.send('highlights/get', { highlightId })).toMatchObject({ value: { page: { title: 'A story' } } });
  });

  it('gives a highlight other words, takes that back and does it again', async () => {
    const background = startBackground();
    const { tab } = background;
    const { id, revision } = await keepPassage(background);
    const anchor = { ...someHighlight.anchor, exact: 'the ferries sailed again' };
    const adjusted = await tab.send('highlights/adjust', { seen: { id, revision }, anchor, entities: [] });
    expect(adjusted).toMatchObject({ value: { kind: 'done', highlight: { anchor, revision: 2 } } });
    if (!adjusted.ok || adjusted.value.kind === 'refused') return;
    const undone = await tab.send('highlights/undo', { changeSetId: adjusted.value.changeSetId });
    const wordsNow = async () => tab.send('highlights/get', { highlightId: id });
    expect(await wordsNow()).toMatchObject({ value: { highlight: { anchor: someHighlight.anchor } } });
    if (!undone.ok || undone.value.kind === 'refused') throw new Error('It was not taken back.');
    await tab.send('highlights/undo', { changeSetId: undone.value.changeSetId });
    expect(await wordsNow()).toMatchObject({ value: { highlight: { anchor } } });
  });

  it('makes two highlights one', async () => {
    const background = startBackground();
    const [first, second] = [await keepPassage(background), await keepPassage(background)];
    const seen = [first, second].map(({ id, revision }) => ({ id, revision }));
    const merged = await background.tab.send('highlights/merge', { seen, anchor: someHighlight.anchor, entities: [] });
    expect(merged).toMatchObject({ value: { kind: 'done', highlight: { id: first.id } } });
    const gone = await background.tab.send('highlights/get', { highlightId: second.id });
    expect(gone).toMatchObject({ value: { reason: 'gone' } });
  });

  it('remembers where highlights stood, for when their page is not open', async () => {
    const background = startBackground();
    const { id: highlightId } = await keepPassage(background);
    const stands = [{ highlightId, verdict: 'lost' as const, text: null }];
    expect(await background.tab.send('highlights/observe', { stands })).toMatchObject({ value: { kind: 'done' } });
    const moved = await background.store.observations.listMoved();
    expect(moved).toMatchObject({ value: [{ id: highlightId, verdict: 'lost' }] });
  });

  it('stopped and started again at any moment answers the first message from what is on the disk', async () => {
    const factory = new IDBFactory();
    const { id: highlightId } = await keepPassage(startBackground(factory));
    const restarted = startBackground(factory);
    expect(await restarted.frame.send('highlights/get', { highlightId })).toMatchObject({
      ok: true,
      value: { kind: 'done', highlight: { id: highlightId } },
    });
  });
});

describe('a private window', () => {
  it('gets cards, and nothing of the library is read or written', async () => {
    const background = startBackground();
    const { id: highlightId } = await keepPassage(background);
    const before = await background.dump();
    const tab = background.ask(senders.privateContentScript);
    expect(await tab.send('entities/get', { entityId: port.id })).toMatchObject({ value: { record: port } });
    const refusal = { ok: true, value: { kind: 'refused', reason: 'private' } };
    expect(await tab.send('highlights/list', { url: page.url, canonicalUrl: null })).toEqual(refusal);
    expect(await tab.send('highlights/get', { highlightId })).toEqual(refusal);
    expect(await tab.send('highlights/create', passage)).toEqual(refusal);
    expect(await tab.send('highlights/recolour', { highlightId, revision: 1, colour: 'doubt' })).toEqual(refusal);
    expect(await tab.send('highlights/delete', { highlightId, revision: 1 })).toEqual(refusal);
    expect(await tab.send('highlights/restore', { highlightId })).toEqual(refusal);
    const seen = { id: highlightId, revision: 1 };
    const words = { anchor: someHighlight.anchor, entities: [] };
    expect(await tab.send('highlights/adjust', { seen, ...words })).toEqual(refusal);
    expect(await tab.send('highlights/merge', { seen: [seen, seen], ...words })).toEqual(refusal);
    expect(await tab.send('highlights/undo', { changeSetId: crypto.randomUUID() })).toEqual(refusal);
    const stands = [{ highlightId, verdict: 'lost' as const, text: null }];
    expect(await tab.send('highlights/observe', { stands })).toEqual(refusal);
    const frame = background.ask({ ...senders.noteFrame, tab: senders.privateContentScript.tab });
    expect(await frame.send('notes/write', { highlightId, revision: null, text: 'x', tags: [] })).toMatchObject(
      refusal,
    );
    expect(await background.dump()).toEqual(before);
  });
});

describe('a content script', () => {
  it('is not believed about another site, nor about an address that is no page', async () => {
    const { tab, ask, dump } = startBackground();
    const invalid = { ok: false, failure: 'invalid' };
    for (const url of ['https://bank.example/', 'javascript:alert(1)', 'file:///etc/passwd']) {
      expect(await tab.send('highlights/list', { url, canonicalUrl: null })).toEqual(invalid);
      expect(await tab.send('highlights/create', { ...passage, page: { ...page, url } })).toEqual(invalid);
    }
    const popup = ask(senders.popup);
    expect(await popup.send('highlights/list', { url: 'javascript:alert(1)', canonicalUrl: null })).toEqual(invalid);
    expect(Object.values(await dump()).flat()).toEqual([]);
  });

  it('may not write notes or close the note frame: that is typed and done on our own pages', async () => {
    const background = startBackground();
    const { id: highlightId } = await keepPassage(background);
    const invalid = { ok: false, failure: 'invalid' };
    const note = { highlightId, revision: null, text: 'x', tags: [] };
    expect(await background.tab.send('notes/write', note)).toEqual(invalid);
    expect(await background.tab.send('frame/close', { highlightId })).toEqual(invalid);
  });
});

/** Handlers of a page that is asked for one thing alone. */
function askNothing(unasked: () => never): ContentHandlers {
  return {
    'page/report': unasked,
    'page/jump': unasked,
    'page/in-view': unasked,
    'page/command': unasked,
    'frame/closed': unasked,
    'highlight/nearest': unasked,
    'highlight/attach': unasked,
    'highlight/pick': unasked,
  };
}

describe('the note frame', () => {
  it('closes by way of the background, which tells the page that holds it', async () => {
    const background = startBackground();
    const { id: highlightId } = await keepPassage(background);
    const closed = vi.fn(() => ({ kind: 'done' as const }));
    const unasked = () => expect.fail('not asked for');
    serveContent(
      background.network.connectTab(senders.noteFrame.tab.id),
      { ...askNothing(unasked), 'frame/closed': closed },
      { report: vi.fn() },
    );
    expect(await background.frame.send('frame/close', { highlightId })).toEqual({ ok: true, value: { kind: 'done' } });
    expect(closed).toHaveBeenCalledExactlyOnceWith({ highlightId }, expect.anything());
  });

  it('gets its answer even when the page has gone', async () => {
    const background = startBackground();
    const { id: highlightId } = await keepPassage(background);
    expect(await background.frame.send('frame/close', { highlightId })).toMatchObject({ ok: true });
  });
});

describe('opening one of our pages', () => {
  it('opens the panel in the very turn the message arrives, as browsers demand, for the tab that asks', () => {
    const { tab, surfaces } = startBackground();
    void tab.send('surface/open', { surface: 'sidepanel' });
    expect(surfaces.openSidePanel).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('opens the library', async () => {
    const { tab, surfaces } = startBackground();
    await tab.send('surface/open', { surface: 'library' });
    expect(surfaces.openLibrary).toHaveBeenCalledOnce();
  });
});

describe('a keyboard command', () => {
  it('goes to the page in front; what is not ours goes nowhere', async () => {
    const network = createFakeNetwork();
    const heard = vi.fn(() => ({ kind: 'done' as const }));
    const unasked = () => expect.fail('not asked for');
    serveContent(network.connectTab(7), { ...askNothing(unasked), 'page/command': heard }, { report: vi.fn() });
    await forwardCommand(network.tabs, 'next-name', async () => 7);
    await forwardCommand(network.tabs, 'format-disk', async () => 7);
    await forwardCommand(network.tabs, 'note', async () => null);
    await forwardCommand(network.tabs, 'note', async () => 12345);
    expect(heard).toHaveBeenCalledExactlyOnceWith({ command: 'next-name' }, expect.anything());
  });
});
