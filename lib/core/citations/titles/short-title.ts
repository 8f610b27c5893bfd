/**
 * Shortens a title for later notes and for running text, where MLA 9 (6.10) and Chicago 17 (14.33) ask for its first words without an article.
 * Both mean a phrase that makes sense; we cut at a colon, a question mark or a dash, else after four words, and drop small words at the end.
 */

/** Chicago shortens titles of more than four words. */
const MAX_WORDS = 4;

/** The first words of a title by which it is known again. */
export function toShortTitle(title: string): string {
  const main = /^.{3,}?(?=\s*[:?!](?:\s|$)|\s[–—-]\s)/u.exec(title)?.[0] ?? title;
  const words = main.split(/\s+/u);
  if (words.length <= MAX_WORDS) return main.trim();
  const bare = /^(?:the|an?)$/iu.test(words[0] ?? '') ? words.slice(1) : words;
  const kept = bare.slice(0, MAX_WORDS);
  while (bare.length > MAX_WORDS && kept.length > 1 && isSmall(kept.at(-1))) kept.pop();
  return withoutOpenQuote(kept.join(' ').replace(/[,;]$/u, ''));
}

function isSmall(word: string | undefined): boolean {
  return /^(?:an?|the|and|but|or|of|in|on|at|to|for|from|by|with|as|is|are|its?|their|his|her)$/iu.test(word ?? '');
}

/** A quotation that is cut in the middle loses its opening mark. */
function withoutOpenQuote(text: string): string {
  const opened = text.match(/[“"]/gu)?.length ?? 0;
  const closed = text.match(/”/gu)?.length ?? 0;
  const isBalanced = text.includes('“') ? opened === closed : opened % 2 === 0;
  return isBalanced ? text : text.replaceAll(/[“”"]/gu, '');
}
