import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '@/lib/page/article/looks-like-article';

function looks(html: string, type: DOMParserSupportedType = 'text/html'): boolean {
  return looksLikeArticle(new DOMParser().parseFromString(html, type));
}

const sentence = 'The ministers met for a second day and agreed on nothing but the date of their next meeting. ';

describe('a glance at a page', () => {
  it('takes running text for a sign, in paragraphs or not', () => {
    expect(looks(`<p>${sentence}</p>`.repeat(8))).toBe(true);
    expect(looks(`<div>${`${sentence}<br><br>`.repeat(8)}</div>`)).toBe(true);
    expect(looks(`<p>${'二人の大臣は会談を行い、次回の日程だけで合意した。'.repeat(4)}</p>`.repeat(5))).toBe(true);
  });

  it('believes a page that says it is an article', () => {
    expect(looks('<meta property="og:type" content="article">')).toBe(true);
    expect(looks('<script type="application/ld+json">{"@type": "NewsArticle"}</script>')).toBe(true);
  });

  it('sees none in menus, forms, code and scripts', () => {
    expect(looks('<ul>' + '<li><a href="#">World news</a></li>'.repeat(300) + '</ul>')).toBe(false);
    expect(looks('<form><label>Name</label><input></form>')).toBe(false);
    expect(looks(`<script>${sentence.repeat(50)}</script><style>${sentence.repeat(50)}</style>`)).toBe(false);
  });

  it('sees none in documents that are not HTML', () => {
    expect(looks(`<root>${sentence.repeat(50)}</root>`, 'application/xml')).toBe(false);
  });
});
