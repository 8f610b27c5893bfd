/** Tells the kind of a source: from the types that the page gives itself, else by a guess from its address. It only fills in what the reader has not chosen. */
import type { SourceKind } from './citation-types';

const opinionPath =
  /\/(?:opinions?|comment|commentisfree|op-?eds?|editorials?|columns?|columnists?|letters|blogs\/opinion|ideas|viewpoint|meinung|opinion(?:es)?|tribune)(?:\/|$)/i;
const reportPath = /\.pdf$|\/(?:reports?|publications?|white-?papers?|research)\/[^/]/i;

/**
 * Types of https://schema.org that say what an article is, the more telling first. An analysis is cited as news: it explains, and takes no
 * side. `Article` and `BlogPosting` stand on everything and say nothing.
 */
const tellingTypes: readonly (readonly [type: string, kind: SourceKind])[] = [
  ['OpinionNewsArticle', 'opinion'],
  ['AnalysisNewsArticle', 'news'],
  ['ReportageNewsArticle', 'news'],
  ['BackgroundNewsArticle', 'news'],
  ['ReviewNewsArticle', 'news'],
  ['AskPublicNewsArticle', 'news'],
  ['LiveBlogPosting', 'news'],
  ['Report', 'report'],
];

/** What the guess is made from. */
export interface KindEvidence {
  readonly url: string;
  readonly byline: string | null;
  readonly published: string | null;
}

/** Opinion and reports by their address; what bears neither date nor author is a web page; the rest is news. */
export function guessKind({ url, byline, published }: KindEvidence): SourceKind {
  const path = pathOf(url);
  if (opinionPath.test(path)) return 'opinion';
  if (reportPath.test(path)) return 'report';
  return byline === null && published === null ? 'web' : 'news';
}

/**
 * What a page says it is in so many words; null when its types leave it open. Many newspapers call their columns `NewsArticle`, too, so the
 * address of an opinion page outweighs that type, and no other.
 * @param types of schema.org, bare or as addresses
 */
export function toStatedKind(types: readonly string[], url: string): SourceKind | null {
  const bare = new Set(types.map((type) => type.replace(/^.*[/#:]/, '')));
  const told = tellingTypes.find(([type]) => bare.has(type));
  if (told !== undefined) return told[1];
  if (!bare.has('NewsArticle')) return null;
  return opinionPath.test(pathOf(url)) ? 'opinion' : 'news';
}

function pathOf(url: string): string {
  return /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
}
