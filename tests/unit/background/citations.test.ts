import { describe, expect, it } from 'vitest';
import { senders } from '@/tests/support/fake-port';
import { expectDone, someHighlight } from '@/tests/support/memory-store';
import { parseByline } from '@/lib/core/citations/names/parse-byline';
import { startBackground } from './start-background';

const page = { ...someHighlight.page, url: 'https://news.example/harbour', canonicalUrl: null };
const asked = { page, quote: 'The ferries sailed.', knownNames: [], style: 'apa-7' as const };

/** The words that are copied. */
async function cite(client: ReturnType<typeof startBackground>['tab']): Promise<string> {
  const reply = await client.send('citations/quote', asked);
  return reply.ok ? reply.value.plain : reply.failure;
}

async function keepAndMend(background: ReturnType<typeof startBackground>): Promise<void> {
  const { store } = background;
  const { pageId } = expectDone(await store.highlights.create(someHighlight)).value;
  const kept = expectDone(await store.pages.read(pageId)).value.page;
  const mended = { ...kept, authors: parseByline('Odile Varn'), published: '2025-07-09', sourceKind: 'news' } as const;
  expectDone(await store.pages.writeFacts(pageId, kept.revision, mended));
}

describe('a citation for the page', () => {
  it('is made from what the page says while nothing of it is kept, and keeps nothing', async () => {
    const background = startBackground();
    expect(await cite(background.tab)).toMatch(
      /^“The ferries sailed\.” \(Writer, 2025\)\nWriter, A\. \(2025, July 8\)\./,
    );
    expect(await background.database.pages.count()).toBe(0);
  });

  it('is made from what the reader mended of a kept page', async () => {
    const background = startBackground();
    await keepAndMend(background);
    expect(await cite(background.tab)).toContain('Varn, O. (2025, July 9).');
  });

  it('is made in a private window without a look at what is kept', async () => {
    const background = startBackground();
    await keepAndMend(background);
    const hidden = background.ask({ ...senders.contentScript, tab: { id: 7, incognito: true } });
    expect(await cite(hidden)).toContain('Writer, A. (2025, July 8).');
  });

  it('is not made for a page of another site', async () => {
    const background = startBackground();
    const elsewhere = { ...asked, page: { ...page, url: 'https://elsewhere.example/harbour' } };
    expect(await background.tab.send('citations/quote', elsewhere)).toEqual({ ok: false, failure: 'invalid' });
  });
});
