/** Strings from pages as text that every format can hold and every parser gives back unchanged. */

/**
 * One line: white space of any kind is one space, none at the ends. Characters that no document may hold (controls, halves of surrogate pairs)
 * become the replacement character or go, so that what is printed is what is read back.
 */
export function toLine(text: string): string {
  if (!mayChange.test(text)) return text;
  return toSound(text).replaceAll(/\s+/gu, ' ').trim();
}

/** What `toLine` would change. Most text has nothing of it, and one look is cheaper than rewriting it. */
const mayChange = /[\p{Cs}\0-\u001f\u007f-\u009f\ufeff]|[^\S ]|\s\s|^\s|\s$/u;

/** The lines of a text that say something, each as `toLine` makes it. */
export function toLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(toLine)
    .filter((line) => line !== '');
}

function toSound(text: string): string {
  // Line and paragraph separators are white space to us and would be line ends to YAML; tabs and line feeds are left to the caller.
  return text.replaceAll(/[\p{Cs}\0]/gu, '\ufffd').replaceAll(/[\u0001-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/gu, '');
}
