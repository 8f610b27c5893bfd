/** How many underlines a block of text bears. It counts words; which names win is `choose-marks`' work. */
import type { Block } from '../text/page-text';
import { toWords } from '../text/words';
import type { Density } from './marking-wishes';

interface Budget {
  readonly per100Words: number;
  /** A short paragraph bears so many all the same. */
  readonly least: number;
}

/**
 * In 37 news articles, linked with the starter pack, first mentions came to 1.2 per 100 words and in nine paragraphs of ten to fewer than 11, all
 * mentions to 4.8. So `some` touches crowded paragraphs alone, `few` thins out, and `many` cuts hardly more than lists of names.
 */
const budgets: Readonly<Record<Exclude<Density, 'any'>, Budget>> = {
  few: { per100Words: 3, least: 1 },
  some: { per100Words: 8, least: 3 },
  many: { per100Words: 14, least: 5 },
};

/** How many marks a block may have; infinite for `any`. Costs one pass over the block. */
export function markLimit(text: string, block: Pick<Block, 'start' | 'end'>, density: Density): number {
  if (density === 'any') return Infinity;
  const { per100Words, least } = budgets[density];
  const wordCount = toWords(text, block.start, block.end).length;
  return Math.max(least, Math.round((wordCount * per100Words) / 100));
}
