import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMarker } from '@/lib/core/search/create-marker';
import { stemWord } from '@/lib/core/search/words/stem-word';
import { foldValue, toSearchWords } from '@/lib/core/search/words/search-words';
import { anyText } from '@/tests/support/any-text';
import { anyQuery } from './search-documents';

const wordsOf = (text: string) => toSearchWords(text).map(({ word }) => word);

describe('the words of a text', () => {
  it('forget case, accents, possessives and how they are joined', () => {
    expect(wordsOf('Émile’s McDonald and Jong-un’s café')).toEqual(['emile', 'mcdonald', 'and', 'jong', 'un', 'cafe']);
  });

  it('take an emoji for a word, in its place', () => {
    expect(wordsOf('fire 🔥 now')).toEqual(['fire', '🔥', 'now']);
  });

  it('stand where they stand in the original text, in order', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        let last = 0;
        for (const { start, end } of toSearchWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it('tell values apart even when there is no word in them', () => {
    expect(foldValue('Trade  WAR')).toBe(foldValue('trade war'));
    expect(foldValue('→')).not.toBe(foldValue('←'));
  });
});

describe('inflections', () => {
  it.each([
    ['minister', 'ministers'],
    ['policy', 'policies'],
    ['vote', 'votes', 'voted', 'voting'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['fall', 'falls', 'falling'],
    ['clash', 'clashes', 'clashed', 'clashing'],
    ['resign', 'resigns', 'resigned', 'resigning'],
    ['carry', 'carries', 'carried', 'carrying'],
  ])('of %s are one', (...forms) => {
    expect(new Set(forms.map(stemWord)).size).toBe(1);
  });

  it.each([
    ['minister', 'ministry'],
    ['king', 'kin'],
    ['sing', 'sting'],
    ['crisis', 'cry'],
    ['press', 'presence'],
    ['2024', '2024s'],
  ])('do not make %s and %s one', (one, other) => {
    expect(stemWord(one)).not.toBe(stemWord(other));
  });
});

describe('marks', () => {
  const marked = (query: string, text: string, field: 'quote' | 'tags' = 'quote') =>
    createMarker(query)
      .mark(field, text)
      .map(({ start, end }) => text.slice(start, end));

  it('stand on the original words, whatever they were folded to', () => {
    expect(marked('cafe', 'Two ﬁne Cafés, one café.')).toEqual(['Cafés', 'café']);
  });

  it('stand on a phrase as one, and not on its words elsewhere', () => {
    expect(marked('"ferry strike"', 'A strike: the ferry strike of May')).toEqual(['ferry strike']);
  });

  it('leave out what must not be there, and values of other fields', () => {
    expect(marked('port -strike tag:trade', 'port strike trade')).toEqual(['port']);
    expect(marked('tag:trade', 'Trade war', 'tags')).toEqual(['Trade']);
    expect(marked('tag:"trade war"', 'Trade war', 'tags')).toEqual(['Trade war']);
  });

  it('never overlap and lie within the text, for any query and text', () => {
    fc.assert(
      fc.property(fc.oneof(anyQuery, anyText()), anyText(), (query, text) => {
        let last = -1;
        for (const { start, end } of createMarker(query).mark('note', text)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
