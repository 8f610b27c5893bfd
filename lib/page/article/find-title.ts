/** Finds the block that is the article's headline, by what the page calls itself. */
import { tagOf } from '@/lib/page/dom/safe-dom';
import { isWithin } from './standing';
import type { WeighedBlock } from './weigh-blocks';

type Entry = Pick<WeighedBlock, 'block' | 'text' | 'standing'>;

/** Longest headline that is believed, in characters. */
const MAX_TITLE_LENGTH = 300;
/** Least share of a title's words that the headline and the page's own name must have in common. */
const LEAST_LIKENESS = 0.6;
/** The same for a line that is no heading. */
const LEAST_PLAIN_LIKENESS = 0.85;
/** A line so many times longer or shorter than a title cannot be as like it as that, so its words need not be counted. */
const MOST_TIMES_LONGER = { heading: 3, plain: 1.5 };

/** The index of the headline's block, or null when none is like the page's titles. */
export function findTitle(entries: readonly Entry[], titles: readonly string[], root: Element | null): number | null {
  const names = titles.map((title) => ({ length: title.length, words: wordsOf(title) }));
  const end = root === null ? entries.length : entries.findLastIndex(({ standing }) => isWithin(standing, root));
  let best: number | null = null;
  let bestScore = LEAST_LIKENESS;
  entries.forEach(({ block, text, standing }, index) => {
    if (index > end || text.length > MAX_TITLE_LENGTH) return;
    const isHeading = block.kind === 'heading';
    const times = MOST_TIMES_LONGER[isHeading ? 'heading' : 'plain'];
    const near = names.filter(({ length }) => text.length <= length * times && length <= text.length * times);
    if (near.length === 0) return;
    const words = wordsOf(text);
    const likeness = Math.max(...near.map((name) => likenessOf(words, name.words)));
    if (likeness < LEAST_LIKENESS || (!isHeading && likeness < LEAST_PLAIN_LIKENESS)) return;
    const level = tagOf(standing.element) === 'h1' ? 0.5 : isHeading ? 0.3 : 0;
    const score = likeness + level;
    if (score > bestScore) {
      bestScore = score;
      best = index;
    }
  });
  return best;
}

/** Share of the words that both have, of the longer of the two; the site's name after a dash is forgiven by counting twice what is common. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / a.size >= 0.8 && common / b.size >= 0.5 ? (2 * common) / (a.size + b.size) : 0;
}

/** Words in lower case; in scripts without spaces every character is one. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu) ??
      [],
  );
}
