/** How long a project is: the words its reader wrote, and the words they quote. Notes beside quotes are not counted, for they are not in the essay. */
import type { Gap } from '../text/word';
import { toWords } from '../text/words';
import type { ProjectEntry } from './project-content';

/** Numbers of words. */
export interface WordCount {
  /** Of headings and texts. */
  readonly own: number;
  /** Of quotes whose highlight is still kept. */
  readonly quoted: number;
}

/** An address is not read aloud, and neither is where a link of Markdown leads. */
const addresses = /(?<=\])\([^)\s]*(?:\s+"[^"]*")?\)|<?https?:\/\/[^\s>]+>?/g;

/** "State-run" and "harbour’s" are one word each to whoever counts. */
const insideWord: ReadonlySet<Gap> = new Set<Gap>(['hyphen', 'joint', 'possessive']);

/** The words of Markdown as typed. In scripts without spaces each sign is one, as editors count. Linear in the length of the text. */
export function countWords(markdown: string): number {
  return toWords(markdown.replaceAll(addresses, ' ')).filter(({ gap }) => !insideWord.has(gap)).length;
}

/** The words of all parts. */
export function countProjectWords(parts: readonly ProjectEntry[]): WordCount {
  let own = 0;
  let quoted = 0;
  for (const entry of parts) {
    if (entry.kind === 'words') own += countWords(entry.part.text);
    else if (entry.kind === 'highlight' && entry.kept !== null && !entry.isDeleted)
      quoted += countWords(entry.kept.highlight.anchor.exact);
  }
  return { own, quoted };
}
