/** Whether two anchors in one article are about the same words. Tools tell white space and surroundings differently, and some tell none. */
import type { Anchor } from '@/lib/core/anchors/anchor';

/** Letters of the surroundings that are compared. */
const compared = 16;

/** The same words, and surroundings that are the same as far as both are known. */
export function isSameQuote(a: Anchor, b: Anchor): boolean {
  return (
    plain(a.exact) === plain(b.exact) &&
    agree(plain(a.prefix).slice(-compared), plain(b.prefix).slice(-compared), 'end') &&
    agree(plain(a.suffix).slice(0, compared), plain(b.suffix).slice(0, compared), 'start')
  );
}

/** The shorter one is all that is known of the longer one. */
function agree(a: string, b: string, at: 'start' | 'end'): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return at === 'start' ? long.startsWith(short) : long.endsWith(short);
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
