import { describe, expect, it } from 'vitest';
import { countProjectWords, countWords } from '@/lib/core/projects/count-words';
import { toOutline } from '@/lib/core/projects/outline';
import { quotePart, wordsPart } from '@/tests/support/project-content';

describe('the outline of a project', () => {
  it('has a section for each heading, and one for what stands before the first', () => {
    const parts = [
      wordsPart(1, 'text', 'Before it all.'),
      wordsPart(2, 'heading', 'Cause'),
      quotePart(3, 'The berths were shared.'),
      wordsPart(4, 'heading', 'Cost'),
    ];
    const ids = parts.map(({ part }) => part.id);
    expect(toOutline(parts)).toEqual([
      { heading: null, partIds: [ids[0]], wordCount: 3 },
      { heading: { id: ids[1], text: 'Cause' }, partIds: [ids[1], ids[2]], wordCount: 5 },
      { heading: { id: ids[3], text: 'Cost' }, partIds: [ids[3]], wordCount: 1 },
    ]);
  });

  it('is empty for an empty project', () => {
    expect(toOutline([])).toEqual([]);
  });
});

describe('the length of a project', () => {
  it('tells the words of the reader from those that are quoted, and passes over what is gone', () => {
    const parts = [
      wordsPart(1, 'heading', 'Cost'),
      wordsPart(2, 'text', 'Nobody *counted* it.'),
      quotePart(3, 'Fees were raised twice.'),
      quotePart(4, 'in the trash', undefined, true),
      quotePart(5, 'gone for good', null),
    ];
    expect(countProjectWords(parts)).toEqual({ own: 4, quoted: 4 });
  });

  it.each([
    ['', 0],
    ['one **two**\n\n- three', 3],
    ['see [the ruling](https://court.example/2024/17 "The ruling") now', 4],
    ['see https://court.example/2024/17 now', 2],
    ['a state-run port', 3],
    ['the harbour’s port, the O’Neills’ too', 6],
  ])('counts in %j %i words', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
