import { describe, expect, it } from 'vitest';
import { readHtml } from '@/lib/cli/pack/html-text';

describe('the readable text of a saved page', () => {
  it('is the longest article, block by block, without scripts, menus and remarks', () => {
    const page = `<html><head><title>Menu title</title></head><body><nav><ul><li>Menu</li></ul></nav>
      <article><h1>Short</h1></article>
      <article data-note="a > b"><h1>The <em>long</em> story</h1><!-- not <p>this</p> --><script>if (a < b) "x";</script>
      <p>First line,
      same line.</p><aside>Read more</aside><p>Second<br>third</p></article><footer>Imprint</footer></body></html>`;
    expect(readHtml(page).text).toBe('The long story\nFirst line, same line.\nSecond\nthird');
  });

  it('is the whole body where no article is marked', () => {
    expect(readHtml('<!DOCTYPE html><body><div>One</div><div>Two</div><footer>Imprint</footer></body>').text).toBe(
      'One\nTwo',
    );
  });

  it('has characters instead of references, and leaves unknown ones as they are', () => {
    expect(readHtml('<p>Caf&eacute; &amp; bar&#8217;s &#x201C;tea&#x201D; &unheard;</p>').text).toBe(
      'Café & bar’s “tea” &unheard;',
    );
  });

  it.each([
    ['<meta property="article:published_time" content="2025-07-01T08:00:00Z">', '2025-07-01'],
    ['<script type="application/ld+json">{"datePublished":"2024-02-29"}</script>', '2024-02-29'],
    ['<p>On 2023-01-01 nothing was published.</p>', null],
  ])('comes with the day the page names for its publication: %s', (page, published) => {
    expect(readHtml(page).published).toBe(published);
  });
});
