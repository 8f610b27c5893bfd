import { describe, expect, it } from 'vitest';
import { writePack } from '@/lib/knowledge/write-pack';
import { entityId, makeRecord, testTitle } from '@/tests/unit/knowledge/make-record';
import { senders } from '@/tests/support/fake-port';
import { expectDone, somePack } from '@/tests/support/memory-store';
import { startBackground } from './start-background';

const address = { url: 'https://news.example/story', canonicalUrl: null };
const elsewhere = { url: 'https://news.example/another', canonicalUrl: null };

const entry = {
  name: 'Odile Varn',
  otherNames: ['O. Varn'],
  kind: 'person',
  description: 'Runs the harbour office.',
  events: [{ date: '2024-05', text: 'Takes over the harbour office' }],
  link: 'https://news.example/odile-varn',
} as const;

type Background = ReturnType<typeof startBackground>;

/** What a text's names are taken for, as the page would hear it. */
async function linkedIn({ tab }: Pick<Background, 'tab'>, text: string, at = address): Promise<string[]> {
  const request = { text, blocks: [], title: null, published: null, language: 'en', address: at };
  const reply = await tab.send('article/link', request);
  if (!reply.ok) throw new Error(reply.failure);
  return reply.value.mentions.map(({ start, end, entityId: id }) => `${text.slice(start, end)} = ${id}`);
}

const writeOwn = ({ frame }: Background) =>
  frame.send('own/write', {
    editing: null,
    entry: { ...entry, otherNames: [...entry.otherNames], events: [...entry.events] },
  });

const packOf = (id: string, name: string) =>
  new Blob([new Uint8Array(writePack([makeRecord(id, name)], testTitle).bytes)]);

describe('an own entry', () => {
  it('is linked from the next question on, with its card and its link', async () => {
    const background = startBackground();
    expect(await linkedIn(background, 'Odile Varn spoke.')).toEqual([]);
    const written = await writeOwn(background);
    if (!written.ok || written.value.kind !== 'done') throw new Error('not written');
    const { entityId: id } = written.value;
    expect(await linkedIn(background, 'Odile Varn spoke.')).toEqual([`Odile Varn = ${id}`]);
    expect(await background.tab.send('entities/get', { entityId: id })).toMatchObject({
      value: { record: { name: 'Odile Varn', events: [{ date: '2024-05' }] }, link: entry.link },
    });
  });

  it('is not written by a content script, nor in a private window, and is not linked there', async () => {
    const background = startBackground();
    const payload = { editing: null, entry: { ...entry, otherNames: [], events: [] } };
    expect(await background.tab.send('own/write', payload)).toEqual({ ok: false, failure: 'invalid' });
    const privateFrame = background.ask({ ...senders.noteFrame, tab: senders.privateContentScript.tab });
    expect(await privateFrame.send('own/write', payload)).toEqual({
      ok: true,
      value: { kind: 'refused', reason: 'private' },
    });
    await writeOwn(background);
    const privateTab = background.ask(senders.privateContentScript);
    expect(await linkedIn({ tab: privateTab }, 'Odile Varn spoke in Port Lorn.')).toEqual([
      'Port Lorn = starter:port-lorn',
    ]);
  });

  it('is refused when a date does not exist or a link is no web address', async () => {
    const { frame, dump } = startBackground();
    for (const wrong of [{ events: [{ date: '2024-13', text: 'x' }] }, { link: 'javascript:alert(1)' }, { name: '' }]) {
      const payload = { editing: null, entry: { ...entry, otherNames: [], events: [], ...wrong } };
      expect(await frame.send('own/write', payload)).toEqual({ ok: false, failure: 'invalid' });
    }
    expect(Object.values(await dump()).flat()).toEqual([]);
  });
});

describe('a pack that the reader brought', () => {
  it('answers beside the starter pack until it is removed', async () => {
    const background = startBackground();
    const { value: pack } = expectDone(await background.store.packs.add(somePack, packOf('wikidata:Q7', 'Carl Dent')));
    expect(await linkedIn(background, 'Carl Dent met nobody in Port Lorn.')).toEqual([
      'Carl Dent = wikidata:Q7',
      'Port Lorn = starter:port-lorn',
    ]);
    await background.store.packs.remove(pack.id, 1);
    expect(await linkedIn(background, 'Carl Dent met nobody.')).toEqual([]);
  });

  it('whose bytes are damaged is left out and reported by name, and the rest answers', async () => {
    const background = startBackground();
    await background.store.packs.add({ ...somePack, fileName: 'broken.pack' }, new Blob(['no pack at all']));
    expect(await linkedIn(background, 'Nobody met in Port Lorn.')).toEqual(['Port Lorn = starter:port-lorn']);
    expect(background.report).toHaveBeenCalledWith(
      'packs',
      expect.objectContaining({ name: 'PackError(not-a-pack broken.pack)' }),
    );
  });
});

describe('what the reader decides about a name', () => {
  const decide = (
    background: Background,
    verdict: 'always' | 'never',
    id: string,
    scope: 'here' | 'everywhere' = 'here',
  ) => background.tab.send('choices/write', { page: address, written: 'Holt', verdict, scope, entityId: entityId(id) });

  it('wins on this article and nowhere else', async () => {
    const background = startBackground();
    const before = await linkedIn(background, 'Minister Holt spoke.');
    await decide(background, 'always', 'starter:ben-holt');
    expect(await linkedIn(background, 'Minister Holt spoke.')).toEqual(['Holt = starter:ben-holt']);
    await decide(background, 'always', 'starter:ada-holt');
    expect(await linkedIn(background, 'Minister Holt spoke.')).toEqual(['Holt = starter:ada-holt']);
    expect(await linkedIn(background, 'Minister Holt spoke.', elsewhere)).toEqual(before);
  });

  it('wins everywhere when it was made for everywhere', async () => {
    const background = startBackground();
    await decide(background, 'always', 'starter:ben-holt', 'everywhere');
    expect(await linkedIn(background, 'Minister Holt spoke.', elsewhere)).toEqual(['Holt = starter:ben-holt']);
  });

  it('keeps an entity away from a name, even one that stands in full', async () => {
    const background = startBackground();
    expect(await linkedIn(background, 'Rain in Port Lorn.')).toHaveLength(1);
    await background.tab.send('choices/write', {
      ...{ page: address, written: 'Port Lorn', verdict: 'never', scope: 'here' },
      entityId: entityId('starter:port-lorn'),
    });
    expect(await linkedIn(background, 'Rain in Port Lorn.')).toEqual([]);
  });

  it('is taken back', async () => {
    const background = startBackground();
    const before = await linkedIn(background, 'Minister Holt spoke.');
    const reply = await decide(background, 'always', 'starter:ben-holt');
    if (!reply.ok || reply.value.kind !== 'done') throw new Error('not decided');
    const { changeSetId } = reply.value;
    expect(await background.tab.send('choices/undo', { changeSetId })).toMatchObject({ value: { kind: 'done' } });
    expect(await linkedIn(background, 'Minister Holt spoke.')).toEqual(before);
  });

  it('is refused in a private window and about another site, and does not count there', async () => {
    const background = startBackground();
    const { tab, ask } = background;
    const payload = { page: address, written: 'Holt', verdict: 'always', scope: 'here' } as const;
    const choice = { ...payload, entityId: entityId('starter:ben-holt') };
    const privateTab = ask(senders.privateContentScript);
    expect(await privateTab.send('choices/write', choice)).toMatchObject({ value: { reason: 'private' } });
    const bank = { ...choice, page: { url: 'https://bank.example/', canonicalUrl: null } };
    expect(await tab.send('choices/write', bank)).toEqual({ ok: false, failure: 'invalid' });
    await decide(background, 'never', 'starter:port-lorn');
    await background.tab.send('choices/write', {
      ...choice,
      written: 'Port Lorn',
      verdict: 'never',
      entityId: entityId('starter:port-lorn'),
    });
    expect(await linkedIn({ tab: privateTab }, 'Rain in Port Lorn.')).toHaveLength(1);
  });

  it('outlives the removal of the pack it speaks of', async () => {
    const background = startBackground();
    const { value: pack } = expectDone(await background.store.packs.add(somePack, packOf('wikidata:Q9', 'Cora Holt')));
    await background.tab.send('choices/write', {
      ...{ page: address, written: 'Holt', verdict: 'always', scope: 'everywhere' },
      entityId: entityId('wikidata:Q9'),
    });
    expect(await linkedIn(background, 'Minister Holt spoke.')).toEqual(['Holt = wikidata:Q9']);
    await background.store.packs.remove(pack.id, 1);
    expect(await linkedIn(background, 'Minister Holt spoke.')).not.toContain('Holt = wikidata:Q9');
    await background.store.packs.restore(pack.id);
    expect(await linkedIn(background, 'Minister Holt spoke.')).toEqual(['Holt = wikidata:Q9']);
  });

  it('holds after the background was stopped and started again', async () => {
    const first = startBackground();
    await decide(first, 'always', 'starter:ben-holt');
    await writeOwn(first);
    const restarted = startBackground(first.factory);
    expect(await linkedIn(restarted, 'Minister Holt met Odile Varn.')).toEqual([
      'Holt = starter:ben-holt',
      expect.stringMatching(/^Odile Varn = own:/),
    ]);
  });
});
