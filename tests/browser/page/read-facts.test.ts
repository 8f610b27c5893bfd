import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@/lib/core/text/page-text';
import { parseEdtf } from '@/lib/core/dates/edtf';
import { dateInPath, toPageDate } from '@/lib/page/facts/page-date';
import { describeSelf, readFacts } from '@/lib/page/facts/read-facts';

function parse(head: string, body = '', attributes = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

function factsOf(head: string, body = '', attributes = '', address = 'https://news.test/a'): PageFacts {
  return readFacts(parse(head, body, attributes), new URL(address));
}

const jsonLd = (content: string): string => `<script type="application/ld+json">${content}</script>`;

describe('facts of a page', () => {
  it('come from JSON-LD, wherever in it the article stands', () => {
    const facts = factsOf(
      jsonLd('{"@type":"Organization","name":"Someone else"}') +
        jsonLd(`{"@context":"https://schema.org","@graph":[
          {"@type":"Person","@id":"#jo","name":"Jo Writer"},
          {"@type":["NewsArticle","Thing"],"headline":"A summit","author":[{"@id":"#jo"},{"name":"Al Other"},"Third"],
           "publisher":{"name":"The Gazette"},"datePublished":"2025-07-01T23:30:00-05:00","dateModified":"2025-07","inLanguage":"en-gb","articleSection":["World","Asia"]}]}`),
    );
    expect(facts).toEqual({
      title: 'A summit',
      byline: 'Jo Writer, Al Other, Third',
      site: 'The Gazette',
      published: '2025-07-01',
      modified: '2025-07',
      language: 'en-GB',
      section: 'World',
      canonicalUrl: null,
      types: ['NewsArticle', 'Thing'],
    });
  });

  it('survive JSON-LD that is broken, or strange', () => {
    const title = '<title>Kept</title>';
    expect(factsOf(`${title}${jsonLd('{"@type":"NewsArticle","headline":"Line\nfeed inside",}')}`).title).toBe(
      'Line feed inside',
    );
    for (const broken of [
      '{',
      'null',
      '[[[]]]',
      '7',
      '{"@type":{},"headline":[]}',
      '{"@type":"NewsArticle","headline":{},"author":7}',
    ]) {
      expect(factsOf(title + jsonLd(broken)).title).toBe('Kept');
    }
  });

  it('are the page\u2019s own, not those of a related article', () => {
    const related = '{"@type":"NewsArticle","headline":"Other"}';
    const own = '{"@type":"NewsArticle","headline":"Own","datePublished":"2024-02-03"}';
    expect(factsOf(jsonLd(`[${related},${own}]`)).title).toBe('Own');
  });

  it('come from meta elements, microdata and time elements', () => {
    const facts = factsOf(
      '<meta property="og:title" content="A &amp;amp; B"><meta property="og:site_name" content=" The  Gazette "><meta property="og:locale" content="de_CH"><meta name="author" content="https://facebook.test/x"><meta name="parsely-author" content="Jo Writer">',
      '<article><time datetime="2023-12-05T10:00">5 December</time></article><span itemprop="dateModified" content="2023-12-06"></span>',
    );
    expect(facts).toMatchObject({
      title: 'A & B',
      site: 'The Gazette',
      language: 'de-CH',
      byline: 'Jo Writer',
      published: '2023-12-05',
      modified: '2023-12-06',
    });
  });

  it('take the date of the address when nothing else has one', () => {
    expect(factsOf('', '', '', 'https://news.test/world/2023/dec/22/summit').published).toBe('2023-12-22');
    expect(factsOf('').published).toBeNull();
  });

  it('take the site\u2019s name off the title', () => {
    expect(
      factsOf('<meta property="og:site_name" content="The Gazette"><title>A - B | The Gazette</title>').title,
    ).toBe('A - B');
  });

  it('know only canonical addresses of the web, made absolute', () => {
    expect(factsOf('<link rel="canonical" href="/b?x=1">').canonicalUrl).toBe('https://news.test/b?x=1');
    expect(factsOf('<link rel="canonical" href="javascript:alert(1)">').canonicalUrl).toBeNull();
    expect(factsOf('<link rel="canonical" href="http://[">').canonicalUrl).toBeNull();
  });

  it('have a language tag or none', () => {
    expect(factsOf('', '', 'lang="EN-us"').language).toBe('en-US');
    expect(factsOf('', '', 'lang="the English one"').language).toBeNull();
  });

  it('are bounded', () => {
    const facts = factsOf(
      `<meta property="og:title" content="${'x'.repeat(100_000)}"><meta name="author" content="${'y '.repeat(9_000)}">`,
    );
    expect(facts.title?.length).toBeLessThanOrEqual(300);
    expect(facts.byline?.length).toBeLessThanOrEqual(300);
  });

  it('give the titles that the headline is known by, each once', () => {
    const document = parse(
      '<meta property="og:title" content="A summit"><title>A summit</title><meta name="twitter:title" content="Summit!">',
    );
    expect(describeSelf(document, new URL('https://news.test/')).titles).toEqual(['A summit', 'Summit!']);
  });
});

describe('a date written for machines', () => {
  it.each([
    ['2025-07-01T09:00:00+00:00', '2025-07-01'],
    ['2025-07-01 09:00', '2025-07-01'],
    ['2025/7/1', '2025-07-01'],
    ['2025-07', '2025-07'],
    ['2025', '2025'],
    ['20250701', '2025-07-01'],
    ['20250701T093000Z', '2025-07-01'],
    ['Tue, 01 Jul 2025 09:00:00 GMT', '2025-07-01'],
    ['July 1st, 2025', '2025-07-01'],
    ['1 July 2025', '2025-07-01'],
    ['1751360400000', '2025-07-01'],
  ])('%s is %s', (written, edtf) => {
    expect(toPageDate(written)).toBe(edtf);
  });

  it.each(['', 'yesterday', '0001-01-01', '2025-13-01', '2025-02-30', '1/7/2025', '2025-07-01-02', '99999999'])(
    '%s is none',
    (written) => {
      expect(toPageDate(written)).toBeNull();
    },
  );

  it('is EDTF or nothing, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,14}[-/. T:\d]{0,10}$/)), (written) => {
        const date = toPageDate(written);
        expect(date === null || parseEdtf(date) !== null).toBe(true);
      }),
    );
  });

  it('is read from a path only when it is a whole day', () => {
    expect(dateInPath('/2025/07/01/summit')).toBe('2025-07-01');
    expect(dateInPath('/news/2025-07-01-summit')).toBe('2025-07-01');
    expect(dateInPath('/2025/07/summit')).toBeNull();
    expect(dateInPath('/article/20250701')).toBeNull();
  });
});
