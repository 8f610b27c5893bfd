/** Turns what a reader types into a tag field into tags. It does not know which tags exist already. */

const longestTag = 100;

/**
 * The tags in a line of text, in the order typed, each once (whatever its case). Commas, semicolons and line breaks separate, so a tag may
 * have spaces in it; words that begin with `#` are tags by themselves.
 */
export function parseTags(text: string): string[] {
  const tags = new Map<string, string>();
  // Half a surrogate pair is no character, and would not survive being saved.
  const sound = text.replaceAll(/\p{Cs}/gu, '').normalize('NFC');
  for (const part of sound.split(/[,;\n\r、，；]/u)) {
    // What cannot be seen is a space before the parts are told apart, or a `#` behind it would begin a tag only once it is read again.
    for (const written of splitHashes(part.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' '))) {
      const tag = toTag(written);
      const key = tag.toLowerCase();
      if (tag !== '' && !tags.has(key)) tags.set(key, tag);
    }
  }
  return [...tags.values()];
}

/** "#korea border #media" is the tags korea, border and media; without a `#` the part is one tag. */
function splitHashes(part: string): string[] {
  return /(^|\s)#/u.test(part) ? part.split(/\s+/u) : [part];
}

function toTag(written: string): string {
  const bare = written.trim().replace(/^#+/u, '').trim();
  // The second time for a pair that the cut went through.
  return bare
    .slice(0, longestTag)
    .replaceAll(/\p{Cs}/gu, '')
    .trim();
}
