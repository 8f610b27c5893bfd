/** Puts a page into the test's document and reads it, as the content script would. */
import { readPage } from '@/lib/page/text/read-page';
import { bodyOf } from '@/lib/page/dom/safe-dom';
import type { PageReading } from '@/lib/page/text/read-page';

/** Replaces the document's body; declarative shadow roots are built, scripts do not run. */
export function showPage(html: string): void {
  // A page under test may have hidden `document.body` behind an image of that name.
  // eslint-disable-next-line no-restricted-syntax -- fixtures are HTML of our own, and only this way builds their shadow roots.
  bodyOf(document)?.setHTMLUnsafe(html);
}

/** Runs a generator to its end at once. */
export function runThrough<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Reads the test's document. */
export function readNow(): PageReading {
  const reading = runThrough(readPage(document, { nodesPerSlice: 50 }));
  if (reading === null) throw new Error('The test page has no body.');
  return reading;
}

/** The text of a page given as HTML. */
export function textOf(html: string): string {
  showPage(html);
  return readNow().text;
}

/** Remembers the document and the given shadow roots node by node; the function tells whether all of it is still the same. */
export function rememberDom(shadowRoots: readonly ShadowRoot[] = []): () => boolean {
  const trees = [document, ...shadowRoots];
  const before = trees.map((tree) => [...tree.childNodes].map((node) => node.cloneNode(true)));
  return () =>
    trees.every((tree, index) => {
      const nodes = [...tree.childNodes];
      const old = before[index] ?? [];
      return nodes.length === old.length && nodes.every((node, at) => node.isEqualNode(old[at] ?? null));
    });
}
