/**
 * Quotation marks inside titles: which of them belong together, and how they are printed when the title itself stands in quotation marks
 * or does not. Straight marks become typographic ones; an apostrophe is never taken for a quotation mark.
 */
import type { Piece } from '../compose/compose';

/** The marks of the outermost quotation: “ ” in America, ‘ ’ in Britain. */
export type QuoteStyle = 'double' | 'single';

/** Each level of quotation in turn. */
const marks = { double: ['“', '”'], single: ['‘', '’'] } as const;

interface Mark {
  readonly at: number;
  readonly role: 'open' | 'close';
}

/**
 * The title with its quotations in the marks of a style.
 * @param depth how many quotations it stands in already: 1 for a title in quotation marks
 */
export function toQuotedPieces(title: string, style: QuoteStyle, depth: 0 | 1, italic: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let level: number = depth;
  let from = 0;
  for (const { at, role } of findQuotes(title)) {
    pieces.push({ text: toApostrophes(title.slice(from, at)), italic });
    if (role === 'close') level -= 1;
    const [open, close] = marks[level % 2 === 0 ? style : style === 'double' ? 'single' : 'double'];
    pieces.push(role === 'open' ? { text: open, italic } : { text: close, italic, closes: true });
    if (role === 'open') level += 1;
    from = at + 1;
  }
  pieces.push({ text: toApostrophes(title.slice(from)), italic });
  return pieces.filter(({ text }) => text !== '');
}

/** The title between the marks of a style. */
export function toQuotation(pieces: readonly Piece[], style: QuoteStyle): readonly Piece[] {
  const [open, close] = marks[style];
  return [{ text: open, italic: false }, ...pieces, { text: close, italic: false, closes: true }];
}

/** Marks that have a partner, in order. A mark may open after a blank and before a word, and close the other way round. */
function findQuotes(title: string): readonly Mark[] {
  const paired: Mark[] = [];
  const open: { at: number; family: QuoteStyle }[] = [];
  for (let at = 0; at < title.length; at += 1) {
    const family = /["“”„]/u.test(title.charAt(at)) ? 'double' : /['‘’]/u.test(title.charAt(at)) ? 'single' : null;
    if (family === null) continue;
    const last = open.at(-1);
    if (last?.family === family && mayClose(title, at, family)) {
      open.pop();
      paired.push({ at: last.at, role: 'open' }, { at, role: 'close' });
    } else if (mayOpen(title, at)) open.push({ at, family });
    else if (open.at(-2)?.family === family && mayClose(title, at, family)) {
      // What opened inside and never closed was an apostrophe: “’Tis late”.
      open.pop();
      const outer = open.pop();
      if (outer !== undefined) paired.push({ at: outer.at, role: 'open' }, { at, role: 'close' });
    }
  }
  return paired.sort((a, b) => a.at - b.at);
}

function mayOpen(title: string, at: number): boolean {
  return (
    /^$|[\s(\[\-–—/"“‘']/u.test(title.charAt(at - 1)) && /\S/u.test(title.charAt(at + 1)) && title.charAt(at) !== '”'
  );
}

function mayClose(title: string, at: number, family: QuoteStyle): boolean {
  if (/[“‘„]/u.test(title.charAt(at)) || /^$|\s/u.test(title.charAt(at - 1))) return false;
  return family === 'double' || !/[\p{L}\p{N}]/u.test(title.charAt(at + 1));
}

/** What is left of single straight marks are apostrophes. */
function toApostrophes(text: string): string {
  return text.replaceAll("'", '’');
}
