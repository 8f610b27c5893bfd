/** A glance at a page before anything of it is read: could it be an article? It may say yes too often, it must hardly ever say no to one. */
import {
  attributeOf,
  bodyOf,
  contentTypeOf,
  findAll,
  findFirst,
  isElement,
  isText,
  parentElementOf,
  shadowRootOf,
  tagOf,
  textContentOf,
} from '@/lib/page/dom/safe-dom';
import { mentionsArticle } from '@/lib/page/facts/structured-data';
import { silentTags } from '@/lib/page/text/text-style';

/** Nodes that are looked at, and the running text among them that is enough, in characters. */
const MAX_NODES = 20_000;
const ENOUGH_PROSE = 500;
const SENTENCE_LENGTH = 60;
/** A sentence in Chinese, Japanese or Thai is shorter. */
const DENSE_SENTENCE_LENGTH = 20;

/** Whether the document is HTML and holds running text or says that it is an article. Costs a few milliseconds at most. */
export function looksLikeArticle(document: Document): boolean {
  const type = contentTypeOf(document);
  if (type !== 'text/html' && type !== 'application/xhtml+xml') return false;
  return saysArticle(document) || holdsProse(document);
}

/** Whether the page's machine-readable parts say that it is an article. */
export function saysArticle(document: Document): boolean {
  const type = findFirst(document, 'meta[property="og:type"]');
  if (type !== null && attributeOf(type, 'content')?.toLowerCase() === 'article') return true;
  if (findFirst(document, 'meta[property="article:published_time"], [itemprop~="articleBody"]') !== null) return true;
  return findAll(document, 'script[type="application/ld+json"]').some((script) =>
    mentionsArticle(textContentOf(script) ?? ''),
  );
}

function holdsProse(document: Document): boolean {
  const body = bodyOf(document);
  if (body === null) return false;
  const trees: Node[] = [body];
  let prose = 0;
  let seen = 0;
  for (let tree = trees.pop(); tree !== undefined; tree = trees.pop()) {
    const walker = body.ownerDocument.createTreeWalker(tree, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      seen += 1;
      if (seen > MAX_NODES) return false;
      if (isText(node)) prose += proseOf(node);
      else if (isElement(node)) {
        const shadow = shadowRootOf(node);
        if (shadow !== null) trees.push(shadow);
      }
      if (prose >= ENOUGH_PROSE) return true;
    }
  }
  return false;
}

function proseOf(node: Text): number {
  if (node.length < DENSE_SENTENCE_LENGTH) return 0;
  const parent = parentElementOf(node);
  if (parent !== null && silentTags.has(tagOf(parent))) return 0;
  const text = node.data.trim();
  const isDense = /[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]/.test(text);
  return text.length >= (isDense ? DENSE_SENTENCE_LENGTH : SENTENCE_LENGTH) ? text.length * (isDense ? 2 : 1) : 0;
}
