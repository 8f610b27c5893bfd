/**
 * Sentence capitals as APA 7 (6.17), Cite Them Right and IEEE ask for. A name must never be lowered, and a title alone does not say which
 * words are names: a title is changed only when every word that would be lowered is known to name nothing. Otherwise it stays as it was
 * written and the answer says so, for the reader to decide.
 */
import { functionWords } from '../../text/common-words';
import { headlineWords } from './headline-words';

/** The title, and whether its capitals are those of a sentence for certain. */
export interface SentenceCase {
  readonly text: string;
  readonly isSure: boolean;
}

/**
 * Lowers what names nothing. The first word, the first after a colon, a question mark or a dash, and words with inner capitals stay.
 * @param names names that are known to stand in the article: their words are in no doubt
 */
export function toSentenceCase(title: string, names: readonly string[] = []): SentenceCase {
  const nameWords = new Set(names.flatMap((name) => name.split(/\s+/u)));
  let startsPart = true;
  const fates: Fate[] = [];
  const lowered = title.split(/(\s+)/u).map((word) => {
    if (!/\p{L}/u.test(word)) {
      if (/^[–—]$/u.test(word)) startsPart = true;
      return word;
    }
    const fate = startsPart ? 'keep' : fateOf(word.replace(edges, '').replace(/['’]s$/u, ''), nameWords);
    startsPart = /[:?!—]["”’')\]]*$/u.test(word);
    fates.push(fate);
    return fate === 'lower' ? word.toLowerCase() : word;
  });
  // A content word written small shows that the title has sentence capitals already, and then its capitals are names.
  if (fates.includes('small')) return { text: title, isSure: true };
  return fates.includes('doubt') ? { text: title, isSure: false } : { text: lowered.join(''), isSure: true };
}

type Fate = 'keep' | 'lower' | 'doubt' | 'small';

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function fateOf(word: string, names: ReadonlySet<string>): Fate {
  const lower = word.toLowerCase();
  if (word === lower) return !/^\p{Ll}/u.test(word) || smallInHeadlines.has(lower) ? 'keep' : 'small';
  if (word === 'I' || /^I['’]/u.test(word) || names.has(word) || alwaysCapital.has(lower)) return 'keep';
  const parts = word.split('-');
  if (parts.length > 1 && parts.every((part) => isPlain(part.toLowerCase()))) return 'lower';
  const hasInnerCapital = word.slice(1) !== word.slice(1).toLowerCase();
  if (hasInnerCapital) return /\p{Ll}-\p{Lu}/u.test(word) ? 'doubt' : 'keep';
  return isPlain(lower) ? 'lower' : 'doubt';
}

function isPlain(lower: string): boolean {
  const word = lower.replace(/['’]/gu, '');
  return !inNames.has(word) && (functionWords.has(word) || headlineWords.has(word));
}

/** Function words that begin or end names ("New Deal", "First Nation", "Me Too"), and verbs that are also first names or months. */
const inNames = new Set(
  'new first second third own me us one two three will may nine eight seven like near'.split(' '),
);
/** Days and months keep their capital in English. "May" and "March" are also verbs and leave the title in doubt. */
const alwaysCapital = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november
  december`.split(/\s+/),
);
/** Words that headline capitals leave small, so that they say nothing about a title's capitals. */
const smallInHeadlines = new Set(
  `a an the and but or nor for so yet as at by in of on to from into onto upon with within without about above across after against along
  amid among around before behind below beneath beside between beyond down during despite except inside like near off out outside over past
  per since than through throughout toward towards under until up via versus vs is are be it that if`.split(/\s+/),
);
