/** Guesses the kind of a source from its address and what the page says of itself. It only fills in what the reader has not chosen. */
import type { SourceKind } from './citation-types';

const opinionPath =
  /\/(?:opinions?|comment|commentisfree|op-?eds?|editorials?|columns?|columnists?|letters|blogs\/opinion|ideas|viewpoint|meinung|opinion(?:es)?|tribune)(?:\/|$)/i;
const reportPath = /\.pdf$|\/(?:reports?|publications?|white-?papers?|research)\/[^/]/i;

/** What the guess is made from. */
export interface KindEvidence {
  readonly url: string;
  readonly byline: string | null;
  readonly published: string | null;
}

/** Opinion and reports by their address; what bears neither date nor author is a web page; the rest is news. */
export function guessKind({ url, byline, published }: KindEvidence): SourceKind {
  const path = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
  if (opinionPath.test(path)) return 'opinion';
  if (reportPath.test(path)) return 'report';
  return byline === null && published === null ? 'web' : 'news';
}
