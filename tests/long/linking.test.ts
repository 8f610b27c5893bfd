import { describe, expect, test } from 'vitest';
import { linkTextNow } from '@/lib/core/entities/link';
import { openStarterPack } from '@/lib/cli/predict/starter-lexicon';

const size = 2_000_000;

describe('two megabytes', async () => {
  const pack = await openStarterPack();
  test.each([
    ['a million words', 'a '],
    ['prose', 'Seoul told Moscow that the US president met South Korea’s prime minister. '],
    ['no spaces', 'SeoulTokyo'],
    ['one word', 'a'],
    ['only capitals', 'US WHO NATO SEOUL '],
    ['joints', 'aB'],
    ['initials', 'U.S.'],
    ['hyphens', 'US-'],
    ['lines', 'Kim\n'],
    ['zero-width characters', 'a\u200b\u00ad'],
    ['lone surrogates', '\ud83dKim '],
    ['one script without spaces', '金'],
    ['mixed scripts', '金正恩 كيم Ким Kim '],
  ])(
    'are linked or left alone, without an exception: %s',
    (_name, piece) => {
      const text = piece.repeat(size / piece.length);
      const input = { text, blocks: [], title: null, published: '2025-06-30', language: 'en' };
      expect(() => linkTextNow(input, pack)).not.toThrow();
    },
    300_000,
  );
});
