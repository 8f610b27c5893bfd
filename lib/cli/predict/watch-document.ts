/** Tells whether a document was changed after the parser had finished with it. These functions run inside the page and close over nothing. */

/** Where the first picture of the document is kept. */
interface Watched {
  backstoryFirstLines?: string[];
}

/**
 * Installs the watch before any content of the page: it takes the first picture the moment the parser has finished, which is
 * before a content script begins.
 */
export function watchDocument(): void {
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      (globalThis as Watched).backstoryFirstLines = listNodes();
    },
    { capture: true, once: true },
  );

  /** One line for each node: what it is and where it stands, its attributes, its text; our own overlay is left out. */
  function listNodes(): string[] {
    const lines: string[] = [];
    const visit = (node: Node, depth: number): void => {
      if (node.nodeName.toLowerCase() === 'bs-overlay') return;
      const attributes =
        node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort() : [];
      lines.push([depth, node.nodeName, ...attributes, node.nodeValue ?? ''].join('\u0000'));
      for (const child of node.childNodes) visit(child, depth + 1);
    };
    visit(document, 0);
    return lines;
  }
  (globalThis as { backstoryListNodes?: () => string[] }).backstoryListNodes = listNodes;
}

/** Whether the document now differs from the first picture; null when there is none to compare with. */
export function isDocumentChanged(): boolean | null {
  const { backstoryFirstLines: first, backstoryListNodes: listNodes } = globalThis as Watched & {
    backstoryListNodes?: () => string[];
  };
  if (first === undefined || listNodes === undefined) return null;
  const now = listNodes();
  return now.length !== first.length || now.some((line, index) => line !== first[index]);
}
