/** Makes a byline of what publishers write into author fields and print under headlines. Whether a person of that name exists is not asked. */

/** "By" in the languages where publishers print it before a name. */
const by = /^(?:(?:words|written|reported|story) by|by|von|par|por|di|door|af|av)\s*:?\s+/i;
const beginsName = /^[\p{Lu}\p{Lo}]/u;
/** Where the names end in a printed line: a separator, a date, a time, or what a page offers beside them. */
const afterNames = new RegExp(
  [
    '[|•·●–—]',
    ' - ',
    '\\b(?:published|posted|updated|last updated|modified|follow|subscribe|share|contact)\\b',
    '\\b\\d{1,2}[:.]\\d{2}\\b',
    '\\b\\d{1,2}(?:st|nd|rd|th)?\\.? [^\\s\\d]{3,} \\d{4}',
    '(?<= )[^\\s\\d]{3,9} \\d{1,2},? \\d{4}',
  ]
    .map((end) => `(?:${end})`)
    .join('|'),
  'i',
);
const addresses = /\S+@\S+\.\S+|(?:https?:)?\/\/\S+|\bwww\.\S+/gi;
const edges = /^[\s,;:|/·•–—-]+|[\s,;:|/·•–—-]+$/g;
const nobody = /^(?:admin|administrator|anonymous|anónimo|unknown|null|undefined|staff|editor|none|n\/a)$/i;

/** Longest line that can be a byline, in characters. */
const MAX_PRINTED_LENGTH = 160;

/** An author as a field names one, without "By", addresses and marks at its ends; null when no name is left. */
export function cleanAuthor(written: string): string | null {
  const bare = written.replace(addresses, ' ').replace(/\s+/g, ' ').trim();
  const name = (afterBy(bare) ?? bare).replace(edges, '');
  return /\p{L}.*\p{L}/u.test(name) && !nobody.test(name) ? name : null;
}

/** The names in a line that is printed as a byline ("By Ada Ray and Jo Writer | 4 May 2024"); null when it names nobody in that form. */
export function findPrintedByline(line: string): string | null {
  const text = line.replace(/\s+/g, ' ').trim();
  const names = afterBy(text);
  if (names === null || text.length > MAX_PRINTED_LENGTH) return null;
  const end = afterNames.exec(names)?.index ?? names.length;
  return cleanAuthor(names.slice(0, end));
}

/** What follows "By"; null where no name does: "von der Leyen" begins with a word that is part of it. */
function afterBy(text: string): string | null {
  const start = by.exec(text)?.[0].length;
  const names = start === undefined ? '' : text.slice(start);
  return beginsName.test(names) ? names : null;
}
