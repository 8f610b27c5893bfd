/** Which known tags a half-typed one may become. It knows nothing of who typed it or of how the tags are shown. */

/** More would have to be read rather than seen. */
const mostOffered = 6;

/**
 * Known tags that begin with what is typed, then those in which a later word does; cases and accents do not matter, and the order of `known`
 * is kept. Nothing for nothing typed, and never one that is `taken` or typed already.
 */
export function completeTags(known: readonly string[], typed: string, taken: readonly string[]): readonly string[] {
  const wanted = fold(typed.trim());
  if (wanted === '') return [];
  const left = new Set(taken.map(fold)).add(wanted);
  const open = known.filter((tag) => !left.has(fold(tag)));
  const begins = open.filter((tag) => fold(tag).startsWith(wanted));
  const contains = open.filter(
    (tag) => !begins.includes(tag) && wordStarts(fold(tag)).some((rest) => rest.startsWith(wanted)),
  );
  return [...begins, ...contains].slice(0, mostOffered);
}

/** The tag from each of its later words on: `black-sea/ports` has `sea/ports` and `ports`. */
function wordStarts(tag: string): readonly string[] {
  return [...tag.matchAll(/[\s/_-]+/gu)].map((gap) => tag.slice(gap.index + gap[0].length));
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
