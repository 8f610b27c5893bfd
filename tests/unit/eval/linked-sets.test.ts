import { describe, expect, it } from 'vitest';
import { toLinkedArticle } from '../../eval/entities/gold/linked-sets';

const text = 'Mira Castellane left Sandrin, Lower Kestria, at 9. She said the council knew.';

function row(words: string, more: object): object {
  const start = text.indexOf(words);
  const plain = { wikidata: null, title: null, optional: false, coref: false };
  return { start, end: start + words.length, text: words, ...plain, ...more };
}

describe('reading a set with links', () => {
  const { names, span } = toLinkedArticle({
    id: 'made-up/1',
    text,
    date: '2025-06-30',
    span: [0, 50],
    mentions: [
      row('Mira Castellane', {}),
      row('Sandrin, Lower Kestria', { wikidata: 'Q90000002', gid: 1, children: [2, 3] }),
      row('Sandrin', { wikidata: 'Q90000002', gid: 2, parent: 1 }),
      row('Lower Kestria', { wikidata: 'Q90000003', title: 'Kestria', gid: 3, parent: 1 }),
      row('9', { type: 'DATETIME', optional: true }),
      row('She', { coref: true, title: 'Mira Castellane' }),
      row('the council', { optional: true, title: 'Council of Kestria' }),
      row('Mira', { unlinked: true }),
    ],
  });

  it('hangs shorter readings below the longest', () => {
    expect(names.map(({ text: words, children }) => [words, children.map((child) => child.text)])).toEqual([
      ['Mira Castellane', []],
      ['Sandrin, Lower Kestria', ['Sandrin', 'Lower Kestria']],
      ['9', []],
      ['the council', []],
      ['Mira', []],
    ]);
  });

  it('tells what is asked for, drops pronouns, and frees times and names whose answer was not given', () => {
    expect(names.map(({ demand }) => demand)).toEqual(['no-entry', 'required', 'free', 'optional', 'free']);
  });

  it('keeps the annotated part', () => {
    expect(span).toEqual({ start: 0, end: 50 });
  });
});
