import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSentences } from '@/lib/core/text/sentences';

function cut(text: string): string[] {
  return toSentences(text).map((span) => text.slice(span.start, span.end));
}

describe('sentences', () => {
  test('end at full stops, question marks and line breaks', () => {
    expect(cut('The talks failed. Who lost? Nobody knows!\nA new line')).toEqual([
      'The talks failed.',
      'Who lost?',
      'Nobody knows!',
      'A new line',
    ]);
  });

  test('do not end after titles, initials and abbreviations', () => {
    expect(cut('Gen. Alma Brandt met Mr. W. Osei in the U.S. Senate. She left.')).toEqual([
      'Gen. Alma Brandt met Mr. W. Osei in the U.S. Senate.',
      'She left.',
    ]);
    expect(cut('Profits at Delmar Inc. Rose sharply')).toEqual(['Profits at Delmar Inc. Rose sharply']);
  });

  test('end after an abbreviation when the next word can only open one', () => {
    expect(cut('He moved to the U.S. The law had changed.')).toEqual(['He moved to the U.S.', 'The law had changed.']);
  });

  test('keep closing quotes with the sentence before', () => {
    expect(cut('“We must act.” Nobody did. ')).toEqual(['“We must act.”', 'Nobody did.']);
    expect(cut('She said: "We must act." Nobody did.')).toEqual(['She said: "We must act."', 'Nobody did.']);
  });

  test('are not cut inside numbers and addresses', () => {
    expect(cut('It rose 9.5 percent at example.com. Then it fell.')).toEqual([
      'It rose 9.5 percent at example.com.',
      'Then it fell.',
    ]);
  });

  test('cover every character that is not white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        let end = 0;
        for (const span of toSentences(text)) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
