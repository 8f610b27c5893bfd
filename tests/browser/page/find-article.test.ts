import { afterEach, describe, expect, it } from 'vitest';
import articlePage from '@/tests/fixtures/pages/article.html?raw';
import homePage from '@/tests/fixtures/pages/home.html?raw';
import lineBreaksPage from '@/tests/fixtures/pages/line-breaks.html?raw';
import loginPage from '@/tests/fixtures/pages/login.html?raw';
import twoArticlesPage from '@/tests/fixtures/pages/two-articles.html?raw';
import { findArticle } from '@/lib/page/article/find-article';
import type { FoundArticle } from '@/lib/page/article/find-article';
import { roleOfWords } from '@/lib/page/article/element-role';
import { readNow, rememberDom, runThrough, showPage } from './show-page';

const title = 'Port talks end without a date for the next round - The Harbour Post';

interface Shown extends FoundArticle {
  /** The article's blocks as "kind: first words". */
  readonly words: readonly string[];
}

function find(html: string, saysArticle = false): Shown {
  showPage(html);
  const reading = readNow();
  const found = runThrough(findArticle(reading, { titles: [title], saysArticle }));
  const inside = found.blocks.filter(({ inArticle }) => inArticle);
  return {
    ...found,
    words: inside.map(({ kind, start, end }) => `${kind}: ${reading.text.slice(start, end).slice(0, 20)}`),
  };
}

afterEach(() => {
  showPage('');
});

describe('the article of a page', () => {
  it('is its tags, headline, standfirst, byline, captions and body, and nothing of what surrounds them', () => {
    const { isArticle, words } = find(articlePage);
    expect(isArticle).toBe(true);
    expect(words).toEqual([
      'tags: Diplomacy',
      'tags: Port talks',
      'tags: Lowland Republic',
      'title: Port talks end witho',
      'paragraph: Two neighbours who s',
      'byline: By Mara Olsen in Eas',
      'caption: Cranes at the northe',
      'paragraph: The foreign minister',
      'paragraph: Nobody had expected ',
      'heading: What each side wants',
      'paragraph: The northern delegat',
      'quote: “We have read the sa',
      'list: Pilots for large shi',
      'list: Shared customs offic',
      'list: A joint fund for dre',
      'paragraph: Both ministers are t',
    ]);
  });

  it('is found where paragraphs are only line breaks', () => {
    const { isArticle, words } = find(lineBreaksPage);
    expect(isArticle).toBe(true);
    expect(words).toHaveLength(4);
    expect(words.join()).not.toContain('World');
  });

  it('is the one with the headline where a page scrolls on into the next', () => {
    const { words } = find(twoArticlesPage, true);
    expect(words).toHaveLength(4);
    expect(words.join()).not.toContain('Skaters');
  });

  it('is none on a home page, a login page and an empty page', () => {
    expect(find(homePage).isArticle).toBe(false);
    expect(find(loginPage).isArticle).toBe(false);
    expect(find('').isArticle).toBe(false);
    expect(find('').root).toBeNull();
  });

  it('is believed to be one on little text only when the page says so and shows its headline', () => {
    const short =
      '<h1>Port talks end without a date for the next round</h1><p>The foreign ministers met on Tuesday in the old customs house and spoke without interpreters, three people in the room said. Nobody had expected an agreement. What they had hoped for was a date for the next meeting.</p>';
    expect(find(short).isArticle).toBe(false);
    expect(find(short, true).isArticle).toBe(true);
  });

  it('changes nothing about the page', () => {
    showPage(articlePage);
    const isUnchanged = rememberDom();
    const reading = readNow();
    runThrough(findArticle(reading, { titles: [title], saysArticle: true }));
    expect(isUnchanged()).toBe(true);
  });
});

describe('the words of a class', () => {
  it.each([
    ['relatedContent__list-2', 'aside'],
    ['article__read-more', 'aside'],
    ['story-body__byline', 'byline'],
    ['image-caption', 'caption'],
    ['related-byline', 'aside'],
    ['paragraph', null],
    ['header', null],
    ['bread', null],
  ])('%s say %s', (className, role) => {
    expect(roleOfWords(className, '')).toBe(role);
  });

  it('include the id', () => {
    expect(roleOfWords('', 'commentsSection')).toBe('aside');
  });
});
