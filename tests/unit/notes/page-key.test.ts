import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPageKeys } from '@/lib/core/notes/page-key';
import { anyText } from '../../support/any-text';

const article = 'https://www.example.org/world/2025/07/why-talks-failed-again';

function samePage(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => b.includes(key));
}

describe('the same article under another address', () => {
  it.each([
    ['http', 'http://www.example.org/world/2025/07/why-talks-failed-again'],
    ['no www', 'https://example.org/world/2025/07/why-talks-failed-again'],
    ['a slash at the end', `${article}/`],
    ['a fragment', `${article}#comments`],
    ['a text fragment', `${article}#:~:text=loudspeakers`],
    ['tracking', `${article}?utm_source=x&utm_medium=y&fbclid=abc&CMP=share`],
    ['the mobile host', 'https://m.example.org/world/2025/07/why-talks-failed-again'],
    ['the mobile host of www', 'https://www.m.example.org/world/2025/07/why-talks-failed-again'],
    ['the AMP host', 'https://amp.example.org/world/2025/07/why-talks-failed-again'],
    ['AMP at the end', `${article}/amp/`],
    ['AMP as an ending', `${article}.amp`],
    ['AMP in front', 'https://www.example.org/amp/world/2025/07/why-talks-failed-again'],
    ['AMP as a parameter', `${article}?outputType=amp`],
    [
      'the AMP cache',
      'https://www-example-org.cdn.ampproject.org/c/s/www.example.org/world/2025/07/why-talks-failed-again',
    ],
    ['Google’s AMP viewer', 'https://www.google.com/amp/s/www.example.org/world/2025/07/why-talks-failed-again'],
    ['the print view', `${article}/print`],
    ['the print view as a parameter', `${article}?print=1`],
    ['capitals in the host', 'https://WWW.Example.ORG/world/2025/07/why-talks-failed-again'],
    ['the usual port', 'https://www.example.org:443/world/2025/07/why-talks-failed-again'],
    ['doubled slashes', 'https://www.example.org//world/2025/07/why-talks-failed-again'],
    ['needless escapes', 'https://www.example.org/world/2025/07/why%2Dtalks%2dfailed-again'],
  ])('is the same page: %s', (_, other) => {
    expect(toPageKeys(other, null)).toEqual(toPageKeys(article, null));
  });

  it('knows the mobile host of a language', () => {
    const mobile = toPageKeys('https://en.m.wikipedia.org/wiki/Sunshine_Policy', null);
    expect(mobile).toEqual(toPageKeys('https://en.wikipedia.org/wiki/Sunshine_Policy', null));
  });
});

describe('different articles', () => {
  it.each([
    ['an id', 'https://example.org/article.php?id=1', 'https://example.org/article.php?id=2'],
    ['a page number of WordPress', 'https://example.org/?p=12', 'https://example.org/?p=13'],
    ['a story parameter', 'https://example.org/news?story=a', 'https://example.org/news?story=b'],
    ['capitals in the path', 'https://example.org/wiki/Ban', 'https://example.org/wiki/BAN'],
    ['the host', 'https://blog.example.org/a', 'https://example.org/a'],
    ['a port', 'http://localhost:3000/a', 'http://localhost:4000/a'],
    ['a route in the fragment', 'https://example.org/app#/story/1', 'https://example.org/app#/story/2'],
    ['a slug that is “amp”', 'https://example.org/music/amp', 'https://example.org/music'],
    ['a slug that is “print”', 'https://example.org/fashion/print', 'https://example.org/fashion'],
    ['a site that is called m', 'https://m.co.uk/a', 'https://co.uk/a'],
    ['the order of repeated values', 'https://example.org/x?a=1&a=2', 'https://example.org/x?a=2&a=1'],
    ['the file', 'file:///home/me/a.html', 'file:///home/me/b.html'],
  ])('stay apart by %s', (_, a, b) => {
    expect(samePage(toPageKeys(a, null), toPageKeys(b, null))).toBe(false);
  });
});

describe('the canonical address', () => {
  it('is a second key when it is the same site', () => {
    expect(toPageKeys('https://example.org/s/12345?share_token=1', article)).toEqual([
      'example.org/s/12345?share_token=1',
      'example.org/world/2025/07/why-talks-failed-again',
    ]);
  });

  it('may be on another host of the site, or relative', () => {
    expect(toPageKeys('https://edition.example.co.uk/x-1', 'https://www.example.co.uk/x-2')).toHaveLength(2);
    expect(toPageKeys('https://example.org/s/9', '/world/a-long-story')).toContain('example.org/world/a-long-story');
  });

  it.each([
    ['another site', 'https://other.org/world/2025/07/why-talks-failed-again'],
    ['another site under the same country', 'https://other.org/why'],
    ['the home page', 'https://www.example.org/'],
    ['the section', 'https://www.example.org/world'],
    ['the year', 'https://www.example.org/world/2025'],
    ['no address', 'https://[broken'],
    ['a script', 'javascript:alert(1)'],
  ])('is not believed when it is %s', (_, canonical) => {
    expect(toPageKeys(article, canonical)).toHaveLength(1);
  });

  it('is not believed when it forgets what tells articles apart', () => {
    expect(toPageKeys('https://example.org/article.php?id=3', 'https://example.org/article.php')).toHaveLength(1);
    expect(
      toPageKeys('https://example.org/read-full-article?id=3', 'https://example.org/read-full-article'),
    ).toHaveLength(1);
    expect(toPageKeys('https://a.co.uk/x?id=3', 'https://b.co.uk/x?id=3')).toHaveLength(1);
  });

  it('is believed when it drops a parameter that tells nothing, or the page of a long article', () => {
    expect(toPageKeys(`${article}?unheard-of=1`, article)).toHaveLength(2);
    expect(toPageKeys(`${article}/page/2`, article)).toHaveLength(2);
  });
});

describe('addresses that are none', () => {
  it.each(['about:blank', 'data:text/html,x', 'chrome://settings', '', 'nonsense'])('are their own key: %j', (url) => {
    expect(toPageKeys(url, null)).toEqual([url]);
  });
});

describe('every address', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/);
  const host = fc
    .tuple(fc.constantFrom('', 'www.', 'm.', 'amp.', 'news.'), fc.domain())
    .map(([label, domain]) => label + domain);
  const parameter = fc.tuple(fc.constantFrom('id', 'p', 'story', 'q', 'utm_id', 'fbclid', 'print', 'amp'), slug);
  const url = fc
    .tuple(
      fc.constantFrom('http', 'https'),
      host,
      fc.array(slug, { maxLength: 4 }),
      fc.array(parameter, { maxLength: 4 }),
    )
    .map(
      ([protocol, name, path, query]) =>
        `${protocol}://${name}/${path.join('/')}?${new URLSearchParams(query).toString()}`,
    );

  it('has a key that is its own key', () => {
    fc.assert(
      fc.property(
        fc.tuple(url, anyText(12)).map(([address, rest]) => address + rest),
        (text) => {
          const [key = ''] = toPageKeys(text, null);
          if (!URL.canParse(`https://${key}`)) return;
          expect(toPageKeys(`https://${key}`, null)).toEqual([key]);
        },
      ),
    );
  });

  it('keeps its key whatever is added that says nothing', () => {
    const noise = fc.constantFrom('utm_campaign', 'utm_source', 'fbclid', 'gclid', 'mc_cid', 'smid');
    fc.assert(
      fc.property(url, noise, slug, slug, (text, name, value, fragment) => {
        const noisy = new URL(text);
        noisy.searchParams.append(name, value);
        noisy.hash = fragment;
        expect(toPageKeys(noisy.href, null)).toEqual(toPageKeys(text, null));
      }),
    );
  });

  it('has another key with another id', () => {
    fc.assert(
      fc.property(url, fc.constantFrom('id', 'p', 'story'), slug, slug, (text, name, a, b) => {
        const [one, two] = [new URL(text), new URL(text)];
        one.searchParams.set(name, a);
        two.searchParams.set(name, b);
        expect(samePage(toPageKeys(one.href, null), toPageKeys(two.href, null))).toBe(a === b);
      }),
    );
  });
});
