/** Text for pictures: escaped, and broken into lines without a font to measure with. It errs towards lines that are too short. */
import { toLine } from '../plain-text';

/** Text that may stand in an element or an attribute of XML 1.0; what no document may hold is gone. */
export function escapeXml(text: string): string {
  return toLine(text)
    .replaceAll(/[\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * Breaks a text between words into lines of at most `width`; a word that is longer by itself is broken where it must.
 *
 * @param width in the height of a letter (em).
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of toLine(text)
    .split(' ')
    .flatMap((one) => breakWord(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [''];
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const part = parts.at(-1) ?? '';
    if (part !== '' && widthOf(part + segment) > width) parts.push(segment);
    else parts[parts.length - 1] = part + segment;
  }
  return parts;
}

/** A generous estimate for common sans-serif fonts, in em. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

function widthOfCharacter(character: string): number {
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  if (/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]|\p{Extended_Pictographic}/u.test(character)) return 1.05;
  if (/[mwMW@%—…]/.test(character)) return 0.95;
  if (/[ijlI.,;:'’!|()[\]]/.test(character)) return 0.36;
  if (/[ftr “”"/-]/.test(character)) return 0.42;
  if (/\p{Lu}|[&_+=<>~]/u.test(character)) return 0.74;
  return 0.6;
}
