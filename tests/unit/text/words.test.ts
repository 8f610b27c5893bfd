import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameWords, normaliseWord } from '@/lib/core/text/normalise';
import { toWords } from '@/lib/core/text/words';

const signs = {
  start: '',
  space: ' ',
  hyphen: '-',
  joint: '|',
  adjacent: '+',
  possessive: '’',
  line: '/',
  mark: '*',
} as const;

/** A text's words with one sign for what stood before each, so that a test reads like the text. */
function drawn(text: string): string {
  return toWords(text)
    .map((word) => signs[word.gap] + text.slice(word.start, word.end))
    .join('');
}

describe('words', () => {
  test('are cut at spaces, hyphens and punctuation, and say which', () => {
    expect(drawn('Talks between US-ROK envoys, at last.\nNext day')).toBe(
      'Talks between US-ROK envoys*at last/Next day',
    );
  });

  test('leave the possessive as a word of its own, with either apostrophe', () => {
    expect(drawn('Korea’s envoys')).toBe('Korea’s envoys');
    expect(drawn("Korea's envoys")).toBe('Korea’s envoys');
    expect(drawn('the envoys’ plan')).toBe('the envoys*plan');
  });

  test('keep rows of initials together', () => {
    expect(drawn('the U.S. and J. K. Marlow, at 5 a.m. with George W. Tennant')).toBe(
      'the U.S. and J. K. Marlow*at 5 a.m. with George W*Tennant',
    );
  });

  test('may be cut in a run-on where a capital follows a small letter', () => {
    expect(drawn('FeaturedKim Jong-unLee Jae')).toBe('Featured|Kim Jong-un|Lee Jae');
    expect(drawn('BBCNews for MPs')).toBe('BBC|News for MPs');
  });

  test('hold soft hyphens, zero-width characters and accents in their span', () => {
    const text = 'Sau\u00addi Ara\u200bbia and Cafe\u0301Roma';
    expect(toWords(text).map((word) => text.slice(word.start, word.end))).toEqual([
      'Sau\u00addi',
      'Ara\u200bbia',
      'and',
      'Cafe\u0301',
      'Roma',
    ]);
  });

  test('are single characters in scripts without spaces, with their marks', () => {
    expect(drawn('金正恩 in ガ\u3099')).toBe('金+正+恩 in ガ\u3099');
  });

  test('tell how they are written', () => {
    expect(toWords('we Met NATO MPs 24 شرق').map((word) => word.shape)).toEqual([
      'lower',
      'title',
      'capitals',
      'mixed',
      'number',
      'uncased',
    ]);
  });

  test('are in order, in bounds, never empty and never overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let end = 0;
        for (const word of toWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('leave no letter and no digit out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let rest = '';
        let end = 0;
        for (const word of toWords(text)) {
          rest += text.slice(end, word.start);
          end = word.end;
        }
        // Unicode counts some apostrophes as letters; between letters they join, alone they are no word.
        expect((rest + text.slice(end)).replace(/[ʹʻʼʽʾʿ]/gu, '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  test('of half a million hostile characters take time in proportion', () => {
    for (const hostile of ['A.', 'aB', "a'", '\u00ad', 'a\u00ad', '\ud800', "x's", '-'] as const) {
      expect(() => toWords(hostile.repeat(500_000 / hostile.length))).not.toThrow();
    }
  }, 20_000);
});

describe('a normalised word', () => {
  test('forgets case, accents, apostrophes and full stops', () => {
    expect(
      ['U.S.', 'Us', 'Łódź', 'O’Neill', "o'neill", 'Straße', 'İzmir', 'ﬁnland', 'Sau\u00addi'].map(normaliseWord),
    ).toEqual(['us', 'us', 'lodz', 'oneill', 'oneill', 'strasse', 'izmir', 'finland', 'saudi']);
  });

  test('keeps signs that make another word', () => {
    expect(normaliseWord('ガ')).not.toBe(normaliseWord('カ'));
    expect(normaliseWord('कि')).not.toBe(normaliseWord('क'));
  });

  test('normalised again stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(normaliseWord(normaliseWord(word))).toBe(normaliseWord(word));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the words of a name', () => {
  test('are the same for all its spellings', () => {
    expect(nameWords('Kim Jong-un')).toEqual(['kim', 'jong', 'un']);
    expect(nameWords('Kim Jong Un')).toEqual(['kim', 'jong', 'un']);
    expect(nameWords('J. K. Marlow')).toEqual(nameWords('J.K. Marlow'));
    expect(nameWords('J.K. Marlow')).toEqual(nameWords('JK Marlow'));
    expect(nameWords('Johnson & Johnson')).toEqual(nameWords('Johnson and Johnson'));
    expect(nameWords('People’s Bank')).toEqual(['people', 's', 'bank']);
  });

  test('are not cut at a change of case', () => {
    expect(nameWords('McDonald')).toEqual(['mcdonald']);
    expect(nameWords("O'Neill")).toEqual(['oneill']);
  });
});
