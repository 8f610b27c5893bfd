/** What publishers do to an article after it is out, as generated edits that know where every span has gone. */
import type { TextSpan } from '@/lib/core/text/span';

/** Takes out `removed` characters at an offset and puts other text in. */
export interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly put: string;
}

/** An edit of one sentence of an article. */
export interface Editing {
  readonly name: string;
  /** Whether the sentence's own words differ afterwards, beyond typography and white space. */
  readonly changesWords: boolean;
  edit(text: string, sentence: TextSpan): readonly Edit[];
}

/** The edited text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.at) + edit.put;
    at = edit.at + edit.removed;
  }
  return result + text.slice(at);
}

/** Where a span's first and last characters have gone, and all between them. */
export function moveSpan({ start, end }: TextSpan, edits: readonly Edit[]): TextSpan {
  const move = (offset: number): number =>
    edits.reduce((sum, { at, removed, put }) => (at + removed <= offset ? sum + put.length - removed : sum), offset);
  return { start: move(start), end: move(end - 1) + 1 };
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((a, b) => a.at - b.at);
}

/** The words of a span with more than three letters. */
function longWords(text: string, { start, end }: TextSpan): TextSpan[] {
  return [...text.slice(start, end).matchAll(/\p{L}{4,}/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function middleWord(text: string, sentence: TextSpan): TextSpan {
  const words = longWords(text, sentence);
  return words[words.length >> 1] ?? sentence;
}

const replaced =
  (from: RegExp, put: string) =>
  (text: string): Edit[] =>
    [...text.matchAll(from)].map((match) => ({ at: match.index, removed: match[0].length, put }));

/** One of each kind. */
export const editings: readonly Editing[] = [
  {
    name: 'a letter mended in every long word of the sentence but the first',
    changesWords: true,
    edit: (text, sentence) =>
      longWords(text, sentence)
        .slice(1)
        .filter((_, index) => index % 3 === 0)
        .map(({ start }) => ({ at: start + 2, removed: 1, put: '' })),
  },
  {
    name: 'a word replaced in the middle',
    changesWords: true,
    edit: (text, sentence) => {
      const { start, end } = middleWord(text, sentence);
      return [{ at: start, removed: end - start, put: 'altogether' }];
    },
  },
  {
    name: 'words put in, fewer than there are',
    changesWords: true,
    edit: (text, sentence) => {
      const put = 'according to people briefed on the matter, ';
      const isLonger = sentence.end - sentence.start > 1.5 * put.length;
      return isLonger ? [{ at: middleWord(text, sentence).start, removed: 0, put }] : [];
    },
  },
  {
    name: 'an advert in the middle of the sentence',
    changesWords: true,
    edit: (text, sentence) => [{ at: middleWord(text, sentence).start, removed: 0, put: '\nAdvertisement\n' }],
  },
  {
    name: 'a caption before its paragraph',
    changesWords: false,
    edit: (text, sentence) => [
      { at: text.lastIndexOf('\n', sentence.start) + 1, removed: 0, put: 'The square on Tuesday. Photo: Agency\n' },
    ],
  },
  {
    name: 'its paragraph split before it',
    changesWords: false,
    edit: (text, { start }) => (text.charAt(start - 1) === ' ' ? [{ at: start - 1, removed: 1, put: '\n' }] : []),
  },
  {
    name: 'a drop cap',
    changesWords: true,
    edit: (_, { start }) => [{ at: start + 1, removed: 0, put: ' ' }],
  },
  {
    name: 'plain quotation marks and dashes',
    changesWords: false,
    edit: (text) => [
      ...replaced(/[“”]/gu, '"')(text),
      ...replaced(/[‘’]/gu, "'")(text),
      ...replaced(/[–—]/gu, '-')(text),
    ],
  },
  {
    name: 'a note put on top, and one below',
    changesWords: false,
    edit: (text) => [
      { at: 0, removed: 0, put: 'This article was amended after it was published.\n' },
      { at: text.length, removed: 0, put: '\nAn earlier version of this article gave a wrong date.' },
    ],
  },
];
