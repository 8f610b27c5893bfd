/** Tags in the form that vaults take them: no spaces, no marks but `-`, `_` and `/`, and not a number alone. */

/** The form of a tag after `#`; empty when nothing of it can stand in one. */
export function toVaultTag(tag: string): string {
  const plain = tag.normalize('NFC').replaceAll(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/\s-]/gu, '');
  const joined = plain
    .trim()
    .replaceAll(/\s+/gu, '-')
    .replaceAll(/\/{2,}/g, '/')
    // Only between letters does an underscore begin no emphasis where no vault reads the tag.
    .replaceAll(/(?<![\p{L}\p{N}\p{M}])_|_(?![\p{L}\p{N}\p{M}])/gu, '-')
    .replaceAll(/^[/-]+|[/-]+$/g, '');
  // A number is no tag; the letter is the one that Obsidian's manual suggests.
  return /^\d+$/.test(joined) ? `y${joined}` : joined;
}
