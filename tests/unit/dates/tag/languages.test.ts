import { describe, expect, it } from 'vitest';
import { rule } from '@/lib/core/dates/tag/grammar/pattern';
import { friday, tagged } from './tagged';

describe('German', () => {
  it.each([
    ['Am Dienstag trat der Minister zurück.', ['Dienstag = 2025-06-17']],
    ['Am Dienstag wird der Minister zurücktreten.', ['Dienstag = 2025-06-24']],
    ['Das Abkommen vom 27. April 2018 gilt.', ['27. April 2018 = 2018-04-27']],
    ['Das Abkommen vom 27.4.2018 gilt.', ['27.4.2018 = 2018-04-27']],
    ['Vor zwei Jahren begann der Streit.', ['Vor zwei Jahren = 2023']],
    ['Sie trafen sich 1998. Zwei Jahrzehnte später kam der Bruch.', ['1998 = 1998', 'Zwei Jahrzehnte später = 2018']],
    [
      'Im Jahr 1998 trafen sie sich, zwei Jahre später kam der Bruch.',
      ['Jahr 1998 = 1998', 'zwei Jahre später = 2000'],
    ],
    ['Von Mai bis Juli 2018 ruhte die Arbeit.', ['Mai = 2018-05', 'Juli 2018 = 2018-07']],
    ['Im 19. Jahrhundert war hier ein Hafen.', ['19. Jahrhundert = 18']],
    ['Der 26 Jahre alte Fahrer zahlte 2000 Euro.', []],
  ])('%s', (text, expected) => {
    expect(tagged(text, friday, { language: 'de-CH' })).toEqual(expected);
  });
});

describe('a language without tables', () => {
  it('keeps to dates in digits', () => {
    const text = 'Le 2018-04-27, en mars 2019, on Friday; fait le 13/03/2018.';
    expect(tagged(text, friday, { language: 'fr' })).toEqual(['2018-04-27 = 2018-04-27', '13/03/2018 = 2018-03-13']);
  });
});

describe('a pattern', () => {
  it('that is not well formed is refused where it is written', () => {
    expect(() => rule('the <month', () => null)).toThrow('not an element');
    expect(() => rule('the  month', () => null)).toThrow('not an element');
  });
});
