/** A text as the linker sees it: words with their comparable form, the block they stand in, and how much a capital means there. It looks up nothing. */
import type { Block } from '../../text/page-text';
import { normaliseWord } from '../../text/normalise';
import { endsSentence } from '../../text/sentences';
import { toWords } from '../../text/words';
import type { Word } from '../../text/word';
import { calendarWords, functionWords, openingWords } from '../../text/common-words';

/** How a block uses capitals: `plain` prose, a `title` Where Most Words Have One, `capitals` THROUGHOUT. */
export type BlockStyle = 'plain' | 'title' | 'capitals';

/** One word with what the linker asks about it again and again. */
export interface Token extends Word {
  /** The comparable form, see `normaliseWord`. */
  readonly key: string;
  /** Whether a sentence, a quotation or a block begins here: the capital may be due to that. */
  readonly opens: boolean;
  /** Counts sentences from the start of the text. */
  readonly sentence: number;
  readonly style: BlockStyle;
}

const quoteBefore = /["“„«‘‹'”’]\s*$/;

/** The tokens of one block, appended to `tokens`. Blocks of code hold no names. */
export function readBlock(text: string, block: Block, tokens: Token[]): void {
  if (block.kind === 'code') return;
  const words = toWords(text, block.start, block.end);
  const style = styleOf(text, block, words);
  let sentence = (tokens.at(-1)?.sentence ?? -1) + 1;
  let previous: Word | undefined;
  for (const word of words) {
    const ends = previous !== undefined && endsSentence(text, previous, word);
    if (ends) sentence++;
    const opens =
      previous === undefined || ends || (word.gap === 'mark' && quoteBefore.test(text.slice(previous.end, word.start)));
    const key = normaliseWord(text.slice(word.start, word.end));
    const gap = previous === undefined ? 'line' : !ends && isAbbreviated(text, previous, word) ? 'space' : word.gap;
    tokens.push({ start: word.start, end: word.end, gap, shape: word.shape, key, opens, sentence, style });
    previous = word;
  }
}

/** "W. Tennant", "Gen. Brandt": a full stop that ends no sentence joins like a space. */
function isAbbreviated(text: string, previous: Word, word: Word): boolean {
  return word.gap === 'mark' && previous.shape !== 'lower' && /^\.\s+$/.test(text.slice(previous.end, word.start));
}

/** In a heading nearly all words that carry meaning have a capital; a sentence full of names may come close, but it ends in a full stop. */
const titledShare = 0.9;
const titledShareOfHeading = 0.7;
const longestHeading = 40;

function styleOf(text: string, block: Block, words: readonly Word[]): BlockStyle {
  let cased = 0;
  let capitals = 0;
  let titled = 0;
  let telling = 0;
  for (const { shape, start, end } of words) {
    if (shape === 'uncased' || shape === 'number') continue;
    cased++;
    if (shape === 'capitals') capitals++;
    if (end - start < 4 || (shape === 'lower' && functionWords.has(text.slice(start, end)))) continue;
    telling++;
    if (shape !== 'lower') titled++;
  }
  if (cased >= 3 && capitals / cased >= 0.8) return 'capitals';
  if (cased < 4 || telling < 3 || cased > longestHeading || words[0]?.shape === 'lower') return 'plain';
  const isHeading = block.kind === 'heading' || block.kind === 'title';
  const isSentence = /[.!]["”’']?\s*$/.test(text.slice(Math.max(block.start, block.end - 4), block.end));
  return titled / telling >= (isHeading ? titledShareOfHeading : titledShare) && !isSentence ? 'title' : 'plain';
}

/** Whether the word is written with a capital first. */
export function isCapital(token: Token): boolean {
  return token.shape === 'title' || token.shape === 'capitals' || token.shape === 'mixed';
}

/** Whether a capital here may come from the place and the word alone names nothing: "The", "Officials" at the start, "Monday" anywhere. */
export function isCommonHere(token: Token): boolean {
  if (functionWords.has(token.key))
    return token.shape !== 'capitals' || token.style === 'capitals' || token.end - token.start === 1;
  if (calendarWords.has(token.key)) return true;
  return (
    (token.opens || token.style !== 'plain') &&
    (openingWords.has(token.key) || (token.key.length > 4 && token.key.endsWith('ly')))
  );
}

/** The blocks of a text that came without any: its lines. */
export function toLineBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) blocks.push({ kind: 'paragraph', start, end });
    start = end + 1;
  }
  return blocks;
}
