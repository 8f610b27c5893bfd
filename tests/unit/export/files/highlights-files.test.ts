import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { printHighlightsCsv } from '@/lib/core/export/files/highlights-csv';
import { printHighlightsHtml } from '@/lib/core/export/files/highlights-html';
import type { AnnotatedPage } from '@/lib/core/web-annotation/print-collection';
import { anyText } from '@/tests/support/any-text';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';

interface Words {
  readonly title: string;
  readonly quote: string;
  readonly note: string;
}

async function keep({ title, quote, note }: Words, url = someHighlight.page.url): Promise<AnnotatedPage[]> {
  const { store } = createMemoryStore();
  const anchor = { ...someHighlight.anchor, exact: quote };
  const page = { ...someHighlight.page, title, url };
  const { id, pageId } = expectDone(await store.highlights.create({ ...someHighlight, anchor, page })).value;
  await store.notes.write({
    on: { kind: 'highlight', highlightId: id },
    revision: null,
    text: note,
    tags: ['sea', 'trade'],
  });
  await store.notes.write({ on: { kind: 'page', pageId }, revision: null, text: 'On the whole.', tags: [] });
  const articles = expectDone(await store.pages.readAll()).value;
  const onPage = expectDone(await store.notes.readOfPage(pageId)).value;
  return articles.map((article) => ({ ...article, note: onPage }));
}

const words: Words = { title: 'The harbour reopens', quote: 'the ferries sailed', note: '*Who* says so?' };
const anyWords: fc.Arbitrary<Words> = fc.record({
  title: anyText(),
  quote: anyText().map((text) => `q${text}`),
  note: anyText().map((text) => `n${text}`),
});
const sound = (text: string): string => text.replaceAll(/[\p{Cs}\0]/gu, '\ufffd');
const csvOf = (articles: readonly AnnotatedPage[]): string => [...printHighlightsCsv(articles)].join('');

describe('the table', () => {
  it('has a row for each note on an article and each highlight', async () => {
    const { data } = Papa.parse<Record<string, string>>(csvOf(await keep(words)), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toMatchObject([
      { article: 'The harbour reopens', quote: '', note: 'On the whole.' },
      {
        quote: 'the ferries sailed',
        note: '*Who* says so?',
        tags: 'sea, trade',
        names: 'The harbour',
        colour: 'claim',
      },
    ]);
    expect(data[1]?.passage).toContain('#:~:text=');
  });

  it('gives every word back, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyWords, async (said) => {
        const rows = Papa.parse<string[]>(csvOf(await keep(said)), { delimiter: ',' }).data;
        expect(rows[2]?.[6]).toBe(sound(said.quote));
        expect(rows[2]?.[7]).toBe(sound(said.note));
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('makes no formula of %j', async (title) => {
    const [, row] = Papa.parse<string[]>(csvOf(await keep({ ...words, title }))).data;
    expect(row?.[0]).toBe(`'${title}`);
  });
});

const options = {
  title: 'What I kept',
  language: 'en',
  untitled: 'Untitled',
  colourNames: { claim: 'Claim', evidence: 'Evidence', question: 'Question', quote: 'Quote', doubt: 'Doubt' },
};
const htmlOf = (articles: readonly AnnotatedPage[]): string => [...printHighlightsHtml(articles, options)].join('');

describe('the HTML file', () => {
  it('has title, quotes, colours, notes and tags, and loads nothing', async () => {
    const html = htmlOf(await keep(words));
    for (const part of [
      'The harbour reopens</a>',
      'the ferries sailed',
      '<em>Who</em> says so?',
      '>sea</span>',
      'Claim',
    ])
      expect(html).toContain(part);
    expect(html).not.toMatch(/<(script|link|img|iframe|object)\b|@import|url\(/i);
  });

  it('has no element that was not meant, whatever the words', async () => {
    const tags = (html: string): string[] => [...html.matchAll(/<[!/a-z]/gi)].map(({ 0: tag }) => tag);
    const plain = tags(htmlOf(await keep({ title: 'a', quote: 'b', note: 'c' })));
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=1>',
      '</style><b>',
      '<!--',
      ']]>',
      "'",
    );
    await fc.assert(
      fc.asyncProperty(hostile, anyText(8), async (attack, more) => {
        const text = `${attack}${more.replaceAll(/[\s*_`~[\](){}#>+\-.!&\\|=:\d]/g, '')}`;
        const html = htmlOf(await keep({ title: text, quote: text, note: `x${text}` }));
        expect(tags(html)).toEqual(plain);
      }),
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])('links nothing to %s', async (url) => {
    const html = htmlOf(await keep({ ...words, note: `[here](${url}) ![there](${url})` }, url));
    expect(html).not.toMatch(/href="(?!https?:)/);
    expect(html).toContain('here');
  });
});
