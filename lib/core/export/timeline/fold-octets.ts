/** Breaks the lines of a calendar as RFC 5545 §3.1 wants it: after at most 75 octets of UTF-8, never inside a character. The library counts characters. */

/** A line may have so many octets without its break; a continued one begins with a white space that counts. */
const longestLine = 75;

/** The same calendar with its lines broken anew. */
export function foldByOctets(calendar: string): string {
  return calendar
    .replaceAll(/\r\n[\t ]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = countOctets(character);
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** In UTF-8, of one character. */
function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
}
