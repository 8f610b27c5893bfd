import { describe, expect, it } from 'vitest';
import { toEntityRef } from '@/lib/core/entities/record';
import { senders } from '@/tests/support/fake-port';
import { someHighlight } from '@/tests/support/memory-store';
import { port, startBackground } from './start-background';

const url = 'https://news.example/story?utm_source=mail';
const address = { url, canonicalUrl: null };
const dated = [{ date: '1998', text: 'Port Lorn opened in 1998.' }];
const seen = [{ entity: toEntityRef(port), kind: port.kind, count: 2, dated }];
const page = { ...address, title: 'A story', byline: null, site: null, published: null, language: null };
const passage = { page, anchor: someHighlight.anchor, colour: someHighlight.colour, entities: [] };

describe('whom an article names', () => {
  it('is remembered of an article that is kept', async () => {
    const { tab, store } = startBackground();
    await tab.send('highlights/create', passage);
    expect(await tab.send('sightings/write', { address, seen })).toEqual({ ok: true, value: { kind: 'done' } });
    expect(await store.observations.listSightings([port.id])).toMatchObject({ value: [{ count: 2, dated }] });
  });

  it('leaves no trace of an article that was merely read', async () => {
    const { tab, dump } = startBackground();
    await tab.send('sightings/write', { address, seen });
    expect(Object.values(await dump()).flat()).toEqual([]);
  });

  it('is not remembered in a private window, not even of a kept article', async () => {
    const background = startBackground();
    await background.tab.send('highlights/create', passage);
    const before = await background.dump();
    const refusal = { ok: true, value: { kind: 'refused', reason: 'private' } };
    expect(await background.ask(senders.privateContentScript).send('sightings/write', { address, seen })).toEqual(
      refusal,
    );
    expect(await background.dump()).toEqual(before);
  });

  it('is not believed of another site', async () => {
    const { tab } = startBackground();
    const other = { url: 'https://elsewhere.example/story', canonicalUrl: null };
    expect(await tab.send('sightings/write', { address: other, seen })).toEqual({ ok: false, failure: 'invalid' });
  });
});
