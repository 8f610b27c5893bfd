import { describe, expect, it } from 'vitest';
import { toArticleText, toPageSpan } from '@/lib/core/text/page-text';

describe('the article cut out of a page', () => {
  const page = {
    text: 'Menu\nFirst words.\nAdvert\nLast words.',
    blocks: [
      { start: 0, end: 4, kind: 'other', inArticle: false },
      { start: 5, end: 17, kind: 'paragraph', inArticle: true },
      { start: 18, end: 24, kind: 'other', inArticle: false },
      { start: 25, end: 36, kind: 'paragraph', inArticle: true },
    ],
  } as const;

  it('joins its blocks and leaves out the rest', () => {
    expect(toArticleText(page).text).toBe('First words.\nLast words.');
  });

  it('finds the way back to the page', () => {
    const article = toArticleText(page);
    const span = toPageSpan(article, { start: 13, end: 17 });
    expect(span && page.text.slice(span.start, span.end)).toBe('Last');
  });

  it('refuses a span that crosses two blocks', () => {
    expect(toPageSpan(toArticleText(page), { start: 6, end: 15 })).toBeNull();
  });
});
