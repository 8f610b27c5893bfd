import { describe, expect, it } from 'vitest';
import { findNeighbours } from '@/lib/core/notes/find-neighbours';

const text = 'Ferries sail at noon. The pilots went back to work. Nobody asked why.';

function placed(id: string, words: string) {
  const start = text.indexOf(words);
  return { id, span: { start, end: start + words.length } };
}

function neighboursOf(one: string, ...others: readonly string[]) {
  const { ids, span } = findNeighbours(
    text,
    placed(one, one),
    [one, ...others].map((words) => placed(words, words)),
  );
  return { ids, words: text.slice(span.start, span.end) };
}

describe('highlights that could be one', () => {
  it('overlap, or have only blanks and marks between them', () => {
    expect(neighboursOf('sail at noon', 'at noon. The')).toEqual({ ids: ['at noon. The'], words: 'sail at noon. The' });
    expect(neighboursOf('sail at noon', 'The pilots')).toEqual({
      ids: ['The pilots'],
      words: 'sail at noon. The pilots',
    });
  });

  it('are not those with a word between them', () => {
    expect(neighboursOf('sail', 'noon')).toEqual({ ids: [], words: 'sail' });
  });

  it('are found over those that touch in turn, whichever comes first', () => {
    expect(neighboursOf('Nobody asked', 'Ferries sail', 'at noon. The pilots', 'went back to work.')).toEqual({
      ids: ['Ferries sail', 'at noon. The pilots', 'went back to work.'],
      words: 'Ferries sail at noon. The pilots went back to work. Nobody asked',
    });
  });
});
