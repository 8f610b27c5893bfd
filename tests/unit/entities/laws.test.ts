import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkText } from '@/lib/core/entities/link';
import type { Linking } from '@/lib/core/entities/mention';
import { linkWorld, worldLexicon } from '../../support/invented-world';

/** Pieces from which articles are thrown together: names, half names, glue, and the characters that break tokenisers. */
const piece = fc.oneof(
  fc.constantFrom(
    'North Marvania',
    'South Marvania',
    'the North',
    'Kestria',
    'US',
    'us',
    'WHO',
    'Han Seo-jun',
    'Han Min-ah',
    'Han',
    'Mr. Han',
    'Dorovic',
    'Lena Dorovic',
    'Tolbrek',
    'Sandrin',
    'talks with',
    'in',
    'showed',
    '’s',
    '’s policy',
    'Alder',
    'shares',
    'President',
    'University of',
    'Northern Harbour Pact',
    '(NHP)',
    'NHP',
    'lantern diplomacy',
    'book, The Kestria Papers,',
    'McAlden',
    'and',
    'or',
    'the',
    'said',
    'president',
    'the prime minister',
    'Inc.',
    'Senate',
    'de la',
    'Secretary of State',
  ),
  fc.constantFrom(
    ' ',
    ' ',
    ' ',
    '\n',
    '. ',
    ', ',
    '-',
    '–',
    '“',
    '”',
    '(',
    ')',
    '/',
    "'",
    '\u00ad',
    '\u200b',
    '\ud83d',
    '\udc00',
    '😀',
    '金正恩',
    'كيم',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const article = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

function spans({ mentions, names }: Linking): { start: number; end: number }[] {
  return [...mentions, ...names].sort((a, b) => a.start - b.start);
}

describe('whatever the text', () => {
  test('mentions are sorted, in bounds, never empty and never overlap each other or a name', () => {
    fc.assert(
      fc.property(article, (text) => {
        const linking = linkWorld(text);
        let end = 0;
        for (const mention of linking.mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
        end = 0;
        for (const span of spans(linking)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  test('chances are chances, and the best is not less likely than its runners-up unless it is a capital that acts', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { confidence, runnersUp, via } of linkWorld(text).mentions) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const other of runnersUp) if (via !== 'seat') expect(other.confidence).toBeLessThanOrEqual(confidence);
        }
      }),
    );
  });

  test('the same text gives the same answer', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(linkWorld(text)).toEqual(linkWorld(text));
      }),
    );
  });

  test('paragraphs about something else behind the article change nothing in it', () => {
    const word = fc.oneof(fc.stringMatching(/^[vwxyz]{7,9}$/), fc.stringMatching(/^[VWXYZ][vwxyz]{7,9}$/));
    const unrelated = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => `\n${words.join(' ')}.`);
    fc.assert(
      fc.property(article, fc.array(unrelated, { maxLength: 4 }), (text, paragraphs) => {
        const before = ({ mentions, names }: Linking): Linking => ({
          mentions: mentions.filter(({ start }) => start < text.length),
          names: names.filter(({ start }) => start < text.length),
        });
        expect(before(linkWorld(text + paragraphs.join('')))).toEqual(linkWorld(text));
      }),
    );
  });

  test('no span begins or ends inside a character', () => {
    const isInside = (text: string, at: number): boolean =>
      /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
    fc.assert(
      fc.property(article, (text) => {
        for (const { start, end } of spans(linkWorld(text)))
          expect(isInside(text, start) || isInside(text, end)).toBe(false);
      }),
    );
  });

  test('curly and straight quotes are the same', () => {
    const straighten = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    fc.assert(
      fc.property(article, (text) => {
        const places = (linking: Linking): string[] =>
          linking.mentions.map(({ start, end, entityId }) => `${String(start)}-${String(end)} ${entityId}`);
        expect(places(linkWorld(straighten(text)))).toEqual(places(linkWorld(text)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile text', () => {
  const size = 150_000;
  test.each([
    ['nothing', ''],
    ['one letter', 'K'],
    ['no spaces', 'KestriaTolbrek'.repeat(size / 14)],
    ['only capitals', 'KESTRIA US WHO NATO '.repeat(size / 20)],
    ['only names', 'Han Seo-jun and Tolbrek, '.repeat(size / 25)],
    ['one row of unknown names', 'Abcde '.repeat(size / 6)],
    ['zero-width characters', 'a\u200b\u00ad'.repeat(size / 3)],
    ['lone surrogates', '\ud83dK '.repeat(size / 3)],
    ['brackets', '(NHP) '.repeat(size / 6)],
    ['joints', 'aB'.repeat(size / 2)],
    ['initials', 'U.S.'.repeat(size / 4)],
    ['hyphens', 'US-'.repeat(size / 3)],
    ['quotes', 'Kestria “'.repeat(size / 9)],
    ['lines', 'Han\n'.repeat(size / 4)],
  ])(
    'of many characters is linked or left alone, without an exception: %s',
    (_name, text) => {
      expect(() => linkWorld(text)).not.toThrow();
    },
    20_000,
  );
});

test('the linker pauses often enough to be abandoned', () => {
  const text = 'Kestria slept. '.repeat(20_000);
  const steps = linkText({ text, blocks: [], title: null, published: null, language: null }, worldLexicon);
  let pauses = 0;
  while (pauses < 20 && steps.next().done !== true) pauses++;
  expect(pauses).toBe(20);
});
