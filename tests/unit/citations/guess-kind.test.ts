import { describe, expect, it } from 'vitest';
import { guessKind, toStatedKind } from '@/lib/core/citations/guess-kind';

const signed = { byline: 'Ada Ray', published: '2019-05-03' };
const unsigned = { byline: null, published: null };
const at = (path: string): string => `https://gazette.example${path}`;

describe('the kind that is guessed', () => {
  it.each([
    '/opinion/rents',
    '/commentisfree/2019/may/03/rents',
    '/politics/editorials/rents',
    '/op-ed/',
    '/meinung/x',
  ])('is an opinion piece at %s', (path) => expect(guessKind({ url: at(path), ...signed })).toBe('opinion'));

  it.each(['/reports/rents-2019', '/publications/rents', '/files/rents.pdf'])('is a report at %s', (path) =>
    expect(guessKind({ url: at(path), ...signed })).toBe('report'),
  );

  it.each(['/2019/05/03/opinion-polls-close', '/news/ideas-for-rent', '/reports', '/?from=/opinion/', '/reporters/jo'])(
    'is not led astray by %s',
    (path) => expect(guessKind({ url: at(path), ...signed })).toBe('news'),
  );

  it('is a web page where nobody signs and nothing is dated', () => {
    expect(guessKind({ url: at('/about'), ...unsigned })).toBe('web');
    expect(guessKind({ url: at('/about'), ...unsigned, published: '2019' })).toBe('news');
  });
});

describe('the kind that a page states', () => {
  const rents = at('/rents');

  it.each([
    ['OpinionNewsArticle', 'opinion'],
    ['AnalysisNewsArticle', 'news'],
    ['Report', 'report'],
    ['NewsArticle', 'news'],
    ['https://schema.org/OpinionNewsArticle', 'opinion'],
    ['schema:Report', 'report'],
    ['Article', null],
    ['BlogPosting', null],
    ['ReportageNewsArticle', 'news'],
  ])('by the type %s is %s', (type, kind) => {
    expect(toStatedKind([type], rents)).toBe(kind);
  });

  it('is that of the more telling of several types, in whatever order', () => {
    expect(toStatedKind(['NewsArticle', 'OpinionNewsArticle'], rents)).toBe('opinion');
    expect(toStatedKind(['OpinionNewsArticle', 'NewsArticle'], rents)).toBe('opinion');
    expect(toStatedKind([], rents)).toBeNull();
  });

  it('is an opinion piece where a column is called news by its type and opinion by its address', () => {
    expect(toStatedKind(['NewsArticle'], at('/opinion/rents'))).toBe('opinion');
    expect(toStatedKind(['AnalysisNewsArticle'], at('/opinion/rents'))).toBe('news');
    expect(toStatedKind(['NewsArticle'], at('/research/rents'))).toBe('news');
  });
});
