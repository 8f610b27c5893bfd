/** Initials of given names: "Jean-Paul M." becomes "J.-P. M.". Names in letters without case are left to the caller. */

/** @param between what stands between two initials: a blank, or nothing */
export function toInitials(given: string, between: string): string {
  return given
    .split(/\s+/u)
    .flatMap(splitRunTogether)
    .map((word) =>
      word
        .split(/[-‐‑]/u)
        .map(toInitial)
        .filter((one) => one !== '')
        .join('-'),
    )
    .filter((one) => one !== '')
    .join(between);
}

/** "J.K." holds two names; "JK" is taken for two initials as well, "Al" is not. */
function splitRunTogether(word: string): readonly string[] {
  if (/^\p{Lu}{2,3}$/u.test(word)) return word.split(/(?<=\p{Lu})/u);
  return word.split('.').filter((part) => part !== '');
}

function toInitial(word: string): string {
  const letter = /\p{L}\p{M}*/u.exec(word)?.[0];
  return letter === undefined ? '' : `${letter.toLocaleUpperCase('en')}.`;
}
