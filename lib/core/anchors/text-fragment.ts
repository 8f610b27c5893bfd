/**
 * Links that open a page at a quote in any browser that knows text fragments (https://wicg.github.io/scroll-to-text-fragment/). The directive
 * matches whole words within one block, so quotes are grown to whole words and long ones are named by their first and last words.
 */
import type { Anchor } from './anchor';

/** Quotes of one line up to this length are named whole. */
const wholeQuote = 120;
/** Quotes from this length on need no context, unless their words stand elsewhere too. */
const tellingQuote = 30;
/** How many words name each end of a longer one. */
const endWords = 6;
/** How many words of context tell apart what is short or repeated. */
const contextWords = 5;

/** The address of a page with the directive that scrolls to the quote; a fragment that the address has stays in front of it. */
export function toPassageLink(url: string, anchor: Anchor): string {
  const [address, fragment] = splitOnce(url, '#');
  return `${address}#${splitOnce(fragment, ':~:')[0]}:~:text=${toDirective(anchor)}`;
}

function toDirective({ exact, prefix, suffix, repeated }: Anchor): string {
  const wordBefore = /^[\p{L}\p{N}]/u.test(exact) ? (/[\p{L}\p{N}\p{M}]*$/u.exec(prefix)?.[0] ?? '') : '';
  const wordAfter = /[\p{L}\p{N}\p{M}]$/u.test(exact) ? (/^[\p{L}\p{N}\p{M}]*/u.exec(suffix)?.[0] ?? '') : '';
  const lines = (wordBefore + exact + wordAfter).split('\n').filter((line) => line.trim() !== '');
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  const isWhole = lines.length === 1 && first.length <= wholeQuote;
  const quote = isWhole
    ? encode(first.trim())
    : `${encode(toWords(first).slice(0, endWords).join(' '))},${encode(toWords(last).slice(-endWords).join(' '))}`;
  if (first.length >= tellingQuote && repeated !== true) return quote;
  const before = contextBefore(prefix.slice(0, prefix.length - wordBefore.length));
  const after = contextAfter(suffix.slice(wordAfter.length));
  return `${before === '' ? '' : `${encode(before)}-,`}${quote}${after === '' ? '' : `,-${encode(after)}`}`;
}

/** The words before the quote in its own block: the text before a line break need not stand directly before it on the page. */
function contextBefore(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  // A prefix that does not begin with its line may begin in the middle of a word.
  return toWords(line === prefix ? withoutFirstWord(line) : line)
    .slice(-contextWords)
    .join(' ');
}

function contextAfter(suffix: string): string {
  const [line] = splitOnce(suffix, '\n');
  return toWords(line === suffix ? withoutLastWord(line) : line)
    .slice(0, contextWords)
    .join(' ');
}

function withoutFirstWord(text: string): string {
  return text.replace(/^\S*/u, '');
}

function withoutLastWord(text: string): string {
  return text.replace(/\S*$/u, '');
}

function toWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Percent-encodes the marks that mean something in a directive, too. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
}

function splitOnce(text: string, mark: string): readonly [before: string, after: string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
