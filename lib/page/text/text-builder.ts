/**
 * Puts the page's text together: collapses white space as CSS does, drops what has no width, cuts blocks, and remembers where every
 * character stood. It is told what is visible and where blocks begin; it looks at no styles.
 */
import type { Block } from '@/lib/core/text/page-text';
import type { Segment } from './node-map';

/** How a text node treats white space, as in the CSS property `white-space-collapse`. */
export type WhiteSpace = 'collapse' | 'preserve' | 'preserve-breaks';

/** What a block is made of: where it stands and what the scorer weighs. */
export interface BlockSource {
  readonly kind: Block['kind'];
  /** The element whose own lines these are; a block without an element of its own has its nearest block ancestor. */
  readonly element: Element;
}

/** A block as it was read. */
export interface ReadBlock extends Block {
  readonly element: Element;
  /** How many of its characters are links. */
  readonly linkLength: number;
}

/** What was put together. */
export interface BuiltText {
  readonly text: string;
  readonly blocks: readonly ReadBlock[];
  readonly segments: readonly Segment[];
}

export interface TextBuilder {
  /** Adds a visible text node. */
  add(node: Text, text: string, whiteSpace: WhiteSpace): void;
  /** Ends the block that is being written, if any; what is added next belongs to `source`. */
  startBlock(source: BlockSource): void;
  /** A `<br>`: one is a line feed (a space in headings), two in a row end the block. */
  breakLine(): void;
  /** Enters a link. Two links that touch are two names, unless they lead to the same place. */
  enterLink(target: string): void;
  leaveLink(): void;
  /** The edge of an inline box that stands for itself (`inline-block`): touching words on both sides are kept apart when one side is a link. */
  edge(): void;
  finish(): BuiltText;
}

const SPACE = 1;
const INVISIBLE = 2;

/** Classes of UTF-16 units; all that is not listed is a visible character. Joiners (U+200C, U+200D) are spelling and stay. */
const classes = new Uint8Array(0x10000);
for (const code of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])
  classes[code] = SPACE;
for (let code = 0x2000; code <= 0x200a; code += 1) classes[code] = SPACE;
for (const code of [0xad, 0x061c, 0x180e, 0x200b, 0x200e, 0x200f, 0x2060, 0xfeff]) classes[code] = INVISIBLE;
for (let code = 0x202a; code <= 0x202e; code += 1) classes[code] = INVISIBLE;
for (let code = 0x2066; code <= 0x2069; code += 1) classes[code] = INVISIBLE;

const LINE_FEED = 0x0a;

interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Starts an empty text whose first block belongs to `source`. */
export function createTextBuilder(initial: BlockSource): TextBuilder {
  const parts: string[] = [];
  const blocks: ReadBlock[] = [];
  const segments: { node: Text; nodeStart: number; textStart: number; length: number }[] = [];
  /** Length of all finished parts, separators included. */
  let flushed = 0;

  let source = initial;
  let line = '';
  let firstSegment = 0;
  let pending: Place | null = null;
  let pendingBreak = false;
  let linkDepth = 0;
  let linkTarget = '';
  let linkLength = 0;
  /** Where a link ended with nothing after it yet, as a length of `line`; -1 when something followed. */
  let linkEnd = -1;
  let edgeAt = -1;
  /** Offsets in `line` of the spaces that stand between two links and nothing else. */
  let gaps: number[] = [];

  function emit(node: Text, nodeStart: number, words: string): void {
    const textStart = flushed + line.length;
    const last = segments[segments.length - 1];
    if (
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.textStart + last.length === textStart
    ) {
      last.length += words.length;
    } else {
      segments.push({ node, nodeStart, textStart, length: words.length });
    }
    line += words;
    if (linkDepth > 0) linkLength += words.length;
  }

  /** Writes what white space was waiting before the next visible character. */
  function settle(): void {
    if (pendingBreak) {
      line += source.kind === 'heading' ? ' ' : '\n';
    } else if (pending !== null) {
      const isGap = linkEnd === line.length && linkDepth > 0;
      if (isGap) gaps.push(line.length);
      emit(pending.node, pending.offset, ' ');
      if (isGap) linkLength -= 1;
    }
    pending = null;
    pendingBreak = false;
  }

  function addVisible(node: Text, start: number, words: string): void {
    if (edgeAt === line.length && line !== '' && pending === null && !pendingBreak && standApart(words)) finishBlock();
    if (pending !== null || pendingBreak) settle();
    emit(node, start, words);
  }

  /** Whether touching words at the edge of an inline box are two names; a single letter is a drop cap or one of animated letters. */
  function standApart(words: string): boolean {
    return (
      (linkDepth > 0 || linkEnd === line.length) && /[\p{L}\p{N}]{2}$/u.test(line) && /^[\p{L}\p{N}]{2}/u.test(words)
    );
  }

  function add(node: Text, text: string, whiteSpace: WhiteSpace): void {
    let runStart = -1;
    for (let offset = 0; offset < text.length; offset += 1) {
      const code = text.charCodeAt(offset);
      const kind = classes[code];
      const isVisible = kind === 0 || (kind === SPACE && whiteSpace === 'preserve');
      if (isVisible) {
        if (runStart < 0) runStart = offset;
        continue;
      }
      if (runStart >= 0) addVisible(node, runStart, plain(text.slice(runStart, offset)));
      runStart = -1;
      if (kind === SPACE && line !== '') {
        if (code === LINE_FEED && whiteSpace === 'preserve-breaks') pendingBreak = true;
        else pending ??= { node, offset };
      }
    }
    if (runStart >= 0) addVisible(node, runStart, plain(text.slice(runStart)));
  }

  /** Cuts a line of nothing but links at the spaces between them, and writes the rest as one block. */
  function flush(): void {
    const onlyLinks = gaps.length > 0 && linkLength + gaps.length === line.length;
    const cuts = onlyLinks ? [...gaps, line.length] : [line.length];
    let from = 0;
    for (const cut of cuts) {
      const words = line.slice(from, cut);
      const start = flushed + from;
      blocks.push({ ...source, start, end: start + words.length, linkLength: onlyLinks ? words.length : linkLength });
      parts.push(words);
      from = cut + 1;
    }
    flushed += line.length + 1;
    firstSegment = segments.length;
  }

  function finishBlock(): void {
    if (line.trim() !== '') flush();
    else segments.length = firstSegment;
    line = '';
    gaps = [];
    pending = null;
    pendingBreak = false;
    linkLength = 0;
    linkEnd = -1;
    edgeAt = -1;
  }

  return {
    add,
    startBlock(next) {
      finishBlock();
      source = next;
    },
    breakLine() {
      if (pendingBreak) finishBlock();
      else if (line !== '') pendingBreak = true;
    },
    enterLink(target) {
      const touches = linkEnd === line.length && line !== '' && pending === null && !pendingBreak;
      // `#` and scripts lead anywhere, so two of them are no sign of one link cut in two.
      const isSamePlace = target === linkTarget && target !== '' && !/^(?:#|javascript:)/i.test(target);
      if (touches && !isSamePlace) finishBlock();
      linkDepth += 1;
      linkTarget = target;
    },
    leaveLink() {
      linkDepth -= 1;
      linkEnd = line.length;
    },
    edge() {
      edgeAt = line.length;
    },
    finish() {
      finishBlock();
      return { text: parts.join('\n'), blocks, segments };
    },
  };
}

/** White space that is kept still has no tabs and no-break spaces in it, only spaces and line feeds. */
function plain(words: string): string {
  return words.replace(/[^\S\n]/g, ' ');
}
