/** Finds words on a page as a reader's eye does: the first place where they stand, over element borders and collapsed white space. */
import type { Tab } from '@/lib/cli/browsers/reader';
import type { Box } from './geometry';

/** Where the first and the last letter of some words stand. */
export interface FoundWords {
  readonly first: Box;
  readonly last: Box;
}

/** Brings words into view and tells where they stand; null when the page does not hold them within one text. */
export function findWords(tab: Tab, words: string): Promise<FoundWords | null> {
  return tab.call((wanted): FoundWords | null => {
    const letters: { node: Text; offset: number }[] = [];
    let text = '';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!(node instanceof Text) || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      for (let offset = 0; offset < node.data.length; offset += 1) {
        const letter = node.data[offset] ?? '';
        if (letter === '\u00ad') continue;
        const isSpace = /\s/.test(letter);
        if (isSpace && (text === '' || text.endsWith(' '))) continue;
        text += isSpace ? ' ' : letter;
        letters.push({ node, offset });
      }
    }
    const start = text.indexOf(wanted);
    const from = letters[start];
    const to = letters[start + wanted.length - 1];
    if (start < 0 || from === undefined || to === undefined) return null;
    const boxOf = ({ node, offset }: { node: Text; offset: number }): DOMRect => {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect();
    };
    window.scrollBy({ top: boxOf(from).y - window.innerHeight / 3, behavior: 'instant' });
    const [first, last] = [boxOf(from), boxOf(to)];
    return {
      first: { x: first.x, y: first.y, width: first.width, height: first.height },
      last: { x: last.x, y: last.y, width: last.width, height: last.height },
    };
  }, words);
}
