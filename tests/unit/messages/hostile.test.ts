import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseReply, wrapEvent, wrapRequest } from '@/lib/messages/envelope';
import { createAnnounce, onEvent } from '@/lib/messages/events';
import { backgroundRequests } from '@/lib/messages/protocol';
import { mayDescribe, toSender } from '@/lib/messages/sender';
import { serveBackground } from '@/lib/messages/server';
import type { BackgroundHandlers } from '@/lib/messages/server';
import { pageIdSchema } from '@/lib/core/notes/rows';
import { createFakeNetwork, senders } from '@/tests/support/fake-port';

const requestNames = Object.keys(backgroundRequests) as (keyof typeof backgroundRequests)[];

function setUp() {
  const network = createFakeNetwork();
  const called = vi.fn(() => ({ kind: 'done' }));
  const handlers = Object.fromEntries(requestNames.map((name) => [name, called])) as unknown as BackgroundHandlers;
  const report = vi.fn();
  serveBackground(network.portOf(senders.popup), handlers, { report });
  return { network, called, report };
}

describe('the server', () => {
  it('leaves every message that is not a request of ours to other listeners', async () => {
    const { network, called } = setUp();
    const port = network.portOf(senders.contentScript);
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.record({
        backstory: fc.jsonValue(),
        kind: fc.constant('request'),
        name: fc.string(),
        payload: fc.jsonValue(),
      }),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'page/report').map((name) => wrapRequest(name, {})),
      fc.constantFrom(...requestNames).map((name) => wrapEvent(name, {})),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (message) => {
        expect(await port.sendMessage(message)).toBeUndefined();
      }),
    );
    expect(called).not.toHaveBeenCalled();
  });

  it('refuses a request whose payload breaks the protocol, calls no handler and goes on serving', async () => {
    const { network, called, report } = setUp();
    const port = network.portOf(senders.contentScript);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...requestNames), fc.jsonValue(), async (name, payload) => {
        fc.pre(!backgroundRequests[name].request.safeParse(payload).success);
        expect(parseReply(await port.sendMessage(wrapRequest(name, payload)))).toMatchObject({
          ok: false,
          failure: 'invalid',
        });
      }),
    );
    expect(called).not.toHaveBeenCalled();
    expect(report).not.toHaveBeenCalled();
    await port.sendMessage(wrapRequest('surface/open', { surface: 'library' }));
    expect(called).toHaveBeenCalledOnce();
  });

  it('hands the handler no field that the protocol does not name', async () => {
    const { network, called } = setUp();
    const payload = { surface: 'library', isAdmin: true, ['__proto__']: { polluted: true } };
    await network.portOf(senders.contentScript).sendMessage(wrapRequest('surface/open', payload));
    expect(called).toHaveBeenCalledWith({ surface: 'library' }, expect.anything());
  });

  it('does not hear strangers', async () => {
    const { network, called } = setUp();
    const request = wrapRequest('surface/open', { surface: 'library' });
    for (const sender of [senders.stranger, {}, { url: senders.popup.url }]) {
      expect(await network.portOf(sender).sendMessage(request)).toBeUndefined();
    }
    expect(called).not.toHaveBeenCalled();
  });
});

describe('a sender', () => {
  const { extensionId, ownAddress } = createFakeNetwork().portOf(senders.popup);

  it('is taken for a page of ours by the browser’s word alone', () => {
    const disguises = [
      'https://evil.example/chrome-extension://backstory-test/',
      'chrome-extensions://x',
      '',
      undefined,
    ];
    for (const url of disguises) {
      expect(toSender({ id: extensionId, url }, { extensionId, ownAddress })?.from).toBe('page');
    }
  });

  it('in the note frame is one of our pages, under whatever host the browser gives it', () => {
    const frame = { ...senders.noteFrame, url: 'chrome-extension://5c1d0c0e-dynamic/note.html?highlight=x' };
    expect(toSender(frame, { extensionId, ownAddress })?.from).toBe('extension');
  });

  it('in a page is believed about that page’s site alone', () => {
    const page = toSender(senders.contentScript, { extensionId, ownAddress });
    const popup = toSender(senders.popup, { extensionId, ownAddress });
    expect(page && mayDescribe(page, 'https://news.example/another-story?x=1')).toBe(true);
    for (const url of [
      'https://bank.example/',
      'http://news.example/story',
      'https://news.example:8443/',
      'nonsense',
    ]) {
      expect(page && mayDescribe(page, url)).toBe(false);
    }
    expect(popup && mayDescribe(popup, 'https://bank.example/')).toBe(true);
  });
});

describe('the news that the store has changed', () => {
  const pageIds = [pageIdSchema.parse('0d7c2b1c-62a9-4cf5-9f57-6b1b8a6a8a11')];

  it('reaches our own pages and the scripts in tabs, and nobody minds the tabs without one', async () => {
    const network = createFakeNetwork();
    const popup = vi.fn();
    const tab = vi.fn();
    const { signal } = new AbortController();
    onEvent(network.portOf(senders.popup), 'store/changed', signal, popup);
    onEvent(network.connectTab(7), 'store/changed', signal, tab);
    createAnnounce(network.portOf(senders.popup), network.tabs)({ pageIds, knowledge: false });
    await vi.waitFor(() => {
      expect(popup).toHaveBeenCalledExactlyOnceWith({ pageIds });
      expect(tab).toHaveBeenCalledExactlyOnceWith({ pageIds });
    });
  });

  it('is ignored when it comes from a stranger or says nonsense, and not heard after the signal', async () => {
    const network = createFakeNetwork();
    const stop = new AbortController();
    const happened = vi.fn();
    onEvent(network.portOf(senders.popup), 'store/changed', stop.signal, happened);
    await network.portOf(senders.stranger).sendMessage(wrapEvent('store/changed', { pageIds }));
    await network.portOf(senders.popup).sendMessage(wrapEvent('store/changed', { pageIds: ['1'] }));
    expect(happened).not.toHaveBeenCalled();
    await network.portOf(senders.popup).sendMessage(wrapEvent('store/changed', { pageIds }));
    expect(happened).toHaveBeenCalledExactlyOnceWith({ pageIds });
    stop.abort();
    await expect(network.portOf(senders.popup).sendMessage(wrapEvent('store/changed', { pageIds }))).rejects.toThrow();
    expect(happened).toHaveBeenCalledOnce();
  });
});
