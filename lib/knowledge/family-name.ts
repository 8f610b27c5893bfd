/** The part of a person's name by which a newspaper calls them after the first time. It knows order, particles and suffixes, not languages. */

/** Lower-case words that belong to the family name behind them. */
const particles = new Set([
  'al',
  'bin',
  'ibn',
  'bint',
  'da',
  'das',
  'de',
  'degli',
  'del',
  'della',
  'den',
  'der',
  'di',
  'do',
  'dos',
  'du',
  'el',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'von',
  'zu',
  'zur',
]);

const suffix = /^(jr|sr|ii|iii|iv)\.?$/i;
const numeral = /^[IVX]+$/;

/** "Alexander the Great" and "Odo of Cluny" have by-names, not family names. */
const byName = new Set(['the', 'of', 'and']);

/**
 * The family name in a full name, or null when the name has none that is used alone ("Charles III", "Madonna").
 * @param familyFirst whether the family name is written first (Kim Dae-jung).
 */
export function familyName(name: string, familyFirst: boolean): string | null {
  const words = name.split(/\s+/).filter((word) => word !== '');
  if (words.length < 2) return null;
  if (familyFirst) return words[0] ?? null;
  if (words.length > 2 && suffix.test(words.at(-1) ?? '')) words.pop();
  const last = words.length - 1;
  const word = words[last] ?? '';
  if (words.some((part) => byName.has(part)) || numeral.test(word) || /^\p{Lu}\.?$/u.test(word)) return null;
  let first = last;
  // The first word is a given name, whatever it looks like ("Al Gore").
  while (first - 1 > 0 && particles.has(words[first - 1] ?? '')) first--;
  return words.slice(first).join(' ');
}
