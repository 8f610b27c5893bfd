import { describe, expect, it } from 'vitest';
import { cleanAuthor, findPrintedByline } from '@/lib/page/facts/byline';
import { guessLanguage } from '@/lib/page/facts/guess-language';
import { readArticle } from '@/lib/page/read-article';
import { runThrough, showPage } from './show-page';

describe('an author field', () => {
  it.each([
    ['Ada Ray', 'Ada Ray'],
    ['By Ada Ray', 'Ada Ray'],
    ['von Ada Ray', 'Ada Ray'],
    ['Von der Leyen', 'Von der Leyen'],
    [' , Ada Ray, ', 'Ada Ray'],
    ['Ada Ray ada@gazette.example', 'Ada Ray'],
  ])('%j names %j', (written, name) => {
    expect(cleanAuthor(written)).toBe(name);
  });

  it.each(['ada@gazette.example', 'https://social.example/gazette', 'admin', ' - ', ''])(
    '%j names nobody',
    (written) => {
      expect(cleanAuthor(written)).toBeNull();
    },
  );
});

describe('a printed byline', () => {
  it.each([
    ['By Ada Ray', 'Ada Ray'],
    ['BY ADA RAY and JO WRITER', 'ADA RAY and JO WRITER'],
    ['By Ada Ray | Published 4 May 2024', 'Ada Ray'],
    ['By Ada Ray March 3, 2021 at 9:10 a.m.', 'Ada Ray'],
    ['Von Ada Ray, Seoul', 'Ada Ray, Seoul'],
  ])('in %j is %j', (line, names) => {
    expect(findPrintedByline(line)).toBe(names);
  });

  it.each(['By the end of the week talks had failed.', 'Ada Ray', 'Byline', `By Ada ${'and others '.repeat(20)}`])(
    'is none in %j',
    (line) => {
      expect(findPrintedByline(line)).toBeNull();
    },
  );
});

describe('the language of a text that does not say it', () => {
  it.each([
    ['en', 'The talks that began in the capital of the north ended with a statement by the minister and his guests.'],
    ['de', 'Die Gespräche in der Hauptstadt sind nach zwei Tagen mit einer Erklärung für die Presse nicht zu Ende.'],
    [
      'fr',
      'Les discussions dans la capitale ont pris fin avec une déclaration des ministres pour les journalistes du pays.',
    ],
    [
      'ja',
      '首都で行われた会談は二日間の協議の後に終わり、大臣は記者団に対して短い声明を読み上げただけで質問には答えなかった。'.repeat(
        3,
      ),
    ],
    [
      'zh',
      '在首都举行的会谈经过两天磋商后结束，部长向记者宣读了简短声明，但没有回答任何问题，也没有说明下一轮会谈的日期。',
    ],
    ['uk', 'Переговори у столиці завершилися, і міністр сказав, що це був початок, але не про мир та не для всіх.'],
  ])('is found: %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('stays open when too little is said, or two languages are mixed', () => {
    expect(guessLanguage('Seoul, 4 May')).toBeNull();
    expect(guessLanguage('')).toBeNull();
    expect(guessLanguage('the of and is was that der und das nicht mit auf')).toBeNull();
  });
});

describe('facts of an article that does not tell machines', () => {
  it('are those its readers see', () => {
    showPage(
      `<main><h1>Island Talks Resume in the Capital After Ten Years</h1><p>By Ada Ray</p>${'<p>The minister said that the talks would go on for as long as they were of use to the islands.</p>'.repeat(10)}</main>`,
    );
    document.title = 'Island Talks Resume in the Capital After Ten Years | The Gazette';
    document.documentElement.removeAttribute('lang');
    const article = runThrough(readArticle(document, { isOurs: () => false }));
    expect(article?.facts).toMatchObject({
      title: 'Island Talks Resume in the Capital After Ten Years',
      byline: 'Ada Ray',
      language: 'en',
    });
  });
});
