/** Cuts a text into parts that can be read one after the other: at line breaks, in endless lines at the end of a sentence, at worst at a space. */
import type { TextSpan } from '@/lib/core/text/span';

/** Characters of a part: about a third of a millisecond of work. */
const partLength = 3000;
/** How far behind that a better place to cut is looked for. */
const reach = 3000;
const lineBreak = /[\n\r\u2028\u2029]/g;
const sentenceEnd = /[.!?]["”’')]?\s+(?=\p{Lu})/gu;
const white = /\s/g;

/** The parts of a text in order, without gaps. */
export function* cutText(text: string): Generator<TextSpan> {
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= partLength + reach ? text.length : placeToCut(text, start + partLength);
    yield { start, end };
    start = end;
  }
}

function placeToCut(text: string, from: number): number {
  const stretch = text.slice(from, from + reach);
  for (const pattern of [lineBreak, sentenceEnd, white]) {
    pattern.lastIndex = 0;
    const match = pattern.exec(stretch);
    if (match !== null) return from + match.index + match[0].length;
  }
  return Math.min(text.length, from + reach);
}
