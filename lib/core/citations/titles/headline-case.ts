/**
 * Headline capitals as MLA 9 (2.90) and Chicago 17 (8.159) ask for: every word but articles, coordinating conjunctions, prepositions of any
 * length and the "to" of infinitives. It only ever raises letters and lowers those small words; titles that are not English stay as they are.
 */

/** Words that are small in the middle of a title. "Up", "out", "off" and "down" are missing: in headlines they mostly belong to the verb. */
const smallWords = new Set(
  `a an the and but or nor for so yet as at by in of on to from into onto upon with within without about above across after against
  along over amid among around before behind below beneath beside between beyond during despite except inside like near outside
  past per since than through throughout toward towards under underneath until via versus vs vs.`.split(/\s+/),
);
/** Small in the middle of a title for Chicago and MLA, but also conjunctions and adverbs: lowered only when already written small. */
const doubtful = new Set([
  'so',
  'yet',
  'past',
  'since',
  'before',
  'after',
  'until',
  'like',
  'near',
  'inside',
  'outside',
  'than',
  'around',
  'across',
  'along',
  'behind',
  'below',
  'above',
  'beyond',
  'through',
  'about',
  'over',
  'as',
]);

/** The title in headline capitals. */
export function toHeadlineCase(title: string): string {
  const words = title.split(/(\s+)/u);
  const last = words.findLastIndex((word) => /[\p{L}\p{N}]/u.test(word));
  let startsPart = true;
  return words
    .map((word, index) => {
      if (!/[\p{L}\p{N}]/u.test(word)) {
        // A dash on its own parts title and subtitle, as a colon does.
        if (/^[–—]$/u.test(word)) startsPart = true;
        return word;
      }
      const starts = startsPart || /^["“‘'(\[]/u.test(word);
      startsPart = /[:?!—]["”’')\]]*$/u.test(word);
      return toWord(word, starts || index === last || startsPart);
    })
    .join('');
}

function toWord(word: string, isProminent: boolean): string {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
  const lower = bare.toLowerCase();
  if (!isProminent && smallWords.has(lower)) {
    const isWrittenLarge = /^\p{Lu}/u.test(bare);
    const isAcronym = bare.length > 1 && bare === bare.toUpperCase();
    return isAcronym || (isWrittenLarge && doubtful.has(lower)) ? word : word.replace(bare, lower);
  }
  return word
    .split(/(?<=\p{L}{2}-)/u)
    .map((part, index) => (index > 0 && smallWords.has(part.toLowerCase()) ? part : raise(part)))
    .join('');
}

/** "iPhone", "eBay", "5th" and "http://" keep their letters. */
function raise(word: string): string {
  if (/\p{Ll}\p{Lu}|^[^\p{L}]*\p{N}|[/@\\]|\p{L}\.\p{Ll}/u.test(word)) return word;
  return word.replace(
    /^([^\p{L}]*)(\p{Ll})/u,
    (_all, before: string, letter: string) => before + letter.toLocaleUpperCase('en'),
  );
}
