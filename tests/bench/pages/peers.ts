/** What two well-known extractors make of the same document, in their own way: they copy it and parse the copy, all at once. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

/** The main text as a peer finds it, empty where it finds none, and how long the page stood still for it. */
export interface PeerReading {
  readonly text: string;
  readonly tookMs: number;
}

/** Mozilla's Readability, on a copy as its documentation asks. */
export function readWithReadability(document: Document): PeerReading {
  return timed(() => {
    const copy = document.cloneNode(true) as Document;
    const found = new Readability<Node>(copy, { serializer: (content) => content }).parse();
    return found?.content ? textOf(found.content) : '';
  });
}

/** Defuddle, which makes its copy itself. */
export function readWithDefuddle(document: Document): PeerReading {
  return timed(() => {
    const { content } = new Defuddle(document, { url: document.URL, useAsync: false }).parse();
    return textOf(new DOMParser().parseFromString(content, 'text/html').body);
  });
}

function timed(read: () => string): PeerReading {
  const begin = performance.now();
  try {
    return { text: read(), tookMs: performance.now() - begin };
  } catch {
    return { text: '', tookMs: performance.now() - begin };
  }
}

const inline = 'a,abbr,b,bdi,cite,code,em,font,i,mark,s,small,span,strong,sub,sup,time,u';

/** The words of a tree; whatever is not inline stands apart from its neighbours. */
function textOf(tree: Node): string {
  if (tree.nodeType === Node.TEXT_NODE) return tree.nodeValue ?? '';
  const words = [...tree.childNodes].map(textOf).join('');
  return tree instanceof Element && tree.matches(inline) ? words : `\n${words}\n`;
}
