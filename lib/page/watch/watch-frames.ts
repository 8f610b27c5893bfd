/** Tells of the documents in frames of the page's origin, as they come and when they are replaced. It reads nothing in them. */
import { findAll, frameDocumentOf } from '@/lib/page/dom/safe-dom';

/**
 * Calls back once for each document in a frame, in frames of frames too, until the signal aborts. Frames in shadow trees are not found
 * before something is read from them.
 */
export function watchFrames(document: Document, signal: AbortSignal, found: (framed: Document) => void): void {
  const known = new WeakSet<Document>();
  const enter = (element: Element): void => {
    const framed = frameDocumentOf(element);
    if (framed === null || known.has(framed) || signal.aborted) return;
    known.add(framed);
    found(framed);
    look(framed);
  };
  const look = (tree: Document): void => {
    // The event of a frame that has loaded does not bubble, but it is seen on its way down.
    tree.addEventListener(
      'load',
      ({ target }) => {
        if (target !== null && 'localName' in target) enter(target as Element);
      },
      { signal, capture: true, passive: true },
    );
    findAll(tree, 'iframe').forEach(enter);
  };
  look(document);
}
