import { describe, expect, it, vi } from 'vitest';
import { emptyArticleTimeline } from '@/lib/core/timeline/article-entry';
import { createBackgroundClient, createTabClient } from '@/lib/messages/client';
import { serveBackground, serveContent, RequestRefused } from '@/lib/messages/server';
import type { BackgroundHandlers, ContentHandlers } from '@/lib/messages/server';
import type { Sender } from '@/lib/messages/sender';
import { createFakeNetwork, senders } from '@/tests/support/fake-port';

const refuse = () => {
  throw new RequestRefused();
};

const changeSetId = '1c6b2f5e-3a7d-4e0b-9d59-60b7a1c2d3e4';

const silentHandlers: BackgroundHandlers = {
  'article/link': () => ({ mentions: [], names: [], timeline: emptyArticleTimeline }),
  'entities/get': () => ({ record: null, pack: null }),
  'highlights/list': () => ({ kind: 'done', page: null, highlights: [] }),
  'highlights/get': refuse,
  'highlights/create': refuse,
  'highlights/recolour': refuse,
  'highlights/delete': () => ({ kind: 'done', changeSetId }),
  'highlights/restore': () => ({ kind: 'done' }),
  'highlights/adjust': refuse,
  'highlights/merge': refuse,
  'highlights/undo': refuse,
  'highlights/observe': () => ({ kind: 'done' }),
  'sightings/write': () => ({ kind: 'done' }),
  'own/write': refuse,
  'choices/write': refuse,
  'choices/undo': refuse,
  'notes/write': () => ({ kind: 'refused', reason: 'stale', current: null }),
  'tags/list': refuse,
  'projects/list': () => ({ kind: 'done', projects: [] }),
  'projects/put': refuse,
  'projects/undo': refuse,
  'citations/quote': () => ({ plain: '', html: '' }),
  'frame/close': () => ({ kind: 'done' }),
  'surface/open': () => ({ kind: 'done' }),
};

function setUp(handlers: Partial<BackgroundHandlers> = {}) {
  const network = createFakeNetwork();
  const report = vi.fn();
  serveBackground(network.portOf(senders.popup), { ...silentHandlers, ...handlers }, { report });
  const client = createBackgroundClient(network.portOf(senders.contentScript));
  return { network, report, client };
}

const highlightId = '7f6f9c1e-9d4b-4b7e-8a55-0a6d6d2f3c10' as Parameters<
  BackgroundHandlers['highlights/delete']
>[0]['highlightId'];

describe('a request to the background', () => {
  it('comes back with the handler’s answer', async () => {
    const { client } = setUp();
    expect(await client.send('notes/write', { highlightId, revision: 1, text: 'x', tags: [] })).toEqual({
      ok: true,
      value: { kind: 'refused', reason: 'stale', current: null },
    });
  });

  it('tells the handler which tab and frame asks and whether its window is private', async () => {
    const heard: Sender[] = [];
    const { network } = setUp({
      'entities/get': (_payload, sender) => {
        heard.push(sender);
        return { record: null, pack: null };
      },
    });
    for (const sender of [senders.privateContentScript, senders.noteFrame, senders.popup]) {
      await createBackgroundClient(network.portOf(sender)).send('entities/get', { entityId: 'own:x' as never });
    }
    expect(heard.map(({ from, tabId, frameId, isPrivate }) => ({ from, tabId, frameId, isPrivate }))).toEqual([
      { from: 'page', tabId: 8, frameId: 0, isPrivate: true },
      { from: 'extension', tabId: 7, frameId: 3, isPrivate: false },
      { from: 'extension', tabId: null, frameId: null, isPrivate: false },
    ]);
  });

  it('fails without a word of the error, which is reported once with the request’s name', async () => {
    const error = new Error('quoting the page');
    const { client, report } = setUp({
      'highlights/restore': () => {
        throw error;
      },
    });
    expect(await client.send('highlights/restore', { highlightId })).toEqual({ ok: false, failure: 'failed' });
    expect(report).toHaveBeenCalledExactlyOnceWith('highlights/restore', error);
  });

  it('is invalid when the sender may not ask it, and that is no bug to report', async () => {
    const { client, report } = setUp({ 'highlights/restore': refuse });
    expect(await client.send('highlights/restore', { highlightId })).toEqual({ ok: false, failure: 'invalid' });
    expect(report).not.toHaveBeenCalled();
  });

  it('is invalid when the answer breaks the protocol', async () => {
    const { client } = setUp({ 'entities/get': () => ({ record: { id: 'not a record' } as never, pack: null }) });
    expect(await client.send('entities/get', { entityId: 'own:x' as never })).toEqual({
      ok: false,
      failure: 'invalid',
    });
  });

  it('has no answer when nobody listens', async () => {
    const client = createBackgroundClient(createFakeNetwork().portOf(senders.contentScript));
    expect(await client.send('highlights/restore', { highlightId })).toEqual({ ok: false, failure: 'no-answer' });
  });

  it('is outdated after the extension was reloaded under the script', async () => {
    const { client, network } = setUp();
    network.invalidate();
    expect(await client.send('highlights/restore', { highlightId })).toEqual({ ok: false, failure: 'outdated' });
  });

  it('is outdated when the reload happens while it is under way', async () => {
    const network = createFakeNetwork();
    const port = network.portOf(senders.contentScript);
    serveBackground(
      network.portOf(senders.popup),
      {
        ...silentHandlers,
        'highlights/restore': () => {
          network.invalidate();
          throw new Error('stopped');
        },
      },
      { report: vi.fn() },
    );
    const failing = {
      ...port,
      sendMessage: async (message: unknown) => port.sendMessage(message).then(() => undefined),
    };
    expect(await createBackgroundClient(failing).send('highlights/restore', { highlightId })).toEqual({
      ok: false,
      failure: 'outdated',
    });
  });

  it('has failed when the background stops on the way', async () => {
    const port = {
      ...createFakeNetwork().portOf(senders.contentScript),
      sendMessage: () =>
        Promise.reject(new Error('A listener indicated an asynchronous response, but the message channel closed')),
    };
    expect(await createBackgroundClient(port).send('highlights/restore', { highlightId })).toEqual({
      ok: false,
      failure: 'failed',
    });
  });
});

describe('a request to a tab', () => {
  const contentHandlers: ContentHandlers = {
    'page/report': refuse,
    'page/jump': () => ({ found: true }),
    'page/in-view': refuse,
    'page/command': () => ({ kind: 'done' }),
    'frame/closed': () => ({ kind: 'done' }),
    'highlight/nearest': () => ({ places: [] }),
    'highlight/attach': () => ({ kind: 'refused', reason: 'stale' }),
    'highlight/pick': () => ({ kind: 'done' }),
  };

  it('is answered by the script in that tab alone', async () => {
    const network = createFakeNetwork();
    serveContent(network.connectTab(7), contentHandlers, { report: vi.fn() });
    const jump = { to: 'highlight', highlightId } as const;
    expect(await createTabClient(network.tabs, 7).send('page/jump', jump)).toEqual({
      ok: true,
      value: { found: true },
    });
    expect(await createTabClient(network.tabs, 1).send('page/jump', jump)).toEqual({ ok: false, failure: 'no-answer' });
  });

  it('has no answer any more when the script’s signal was aborted', async () => {
    const network = createFakeNetwork();
    const stop = new AbortController();
    serveContent(network.connectTab(7), contentHandlers, { report: vi.fn(), signal: stop.signal });
    stop.abort();
    expect(await createTabClient(network.tabs, 7).send('page/command', { command: 'note' })).toEqual({
      ok: false,
      failure: 'no-answer',
    });
  });
});
