/**
 * Puts named highlights into the registries of the documents they stand in: a frame has a registry of its own, and the manifest's style sheet
 * reaches neither into frames nor, in Firefox, into shadow trees, so those adopt a sheet of ours. No node is added anywhere.
 */
import { isDocument, isShadowRoot, isConnected, treeOf, viewOf } from '@/lib/page/dom/safe-dom';

export interface MarkRegistry {
  /** Paints ranges under a name and a priority, and nothing else under that name. */
  paint(name: string, priority: number, ranges: readonly Range[]): void;
  /** Takes a name out of every registry. */
  erase(name: string): void;
  /** Takes our style sheets out of the trees that adopted them. */
  release(): void;
}

type View = Window & typeof globalThis;

/** What Firefox adds for content scripts: a window as its own scripts see it, and the way back from there. */
type Unwrapped = View & { readonly wrappedJSObject?: View };

/**
 * The window whose `CSS.highlights` is that of a window's document. In Firefox, what a content script sees as `CSS` answers for the top page in
 * every frame; the frame's own is reached through its unwrapped window.
 */
export function paintingViewOf(view: View): View {
  return view === window ? view : ((view as Unwrapped).wrappedJSObject ?? view);
}

/** What is painted under one name in one document. The ranges are kept here, for Firefox hands out other wrappers of them. */
interface Painted {
  readonly highlight: Highlight;
  readonly ranges: Set<Range>;
}

/** Makes the registry of a document and all that is in it. `css` is what trees adopt that the manifest's sheet does not reach; empty: nothing. */
export function createMarkRegistry(document: Document, css: string): MarkRegistry {
  const names = new Map<string, Map<View, Painted>>();
  const adopted = new Map<Document | ShadowRoot, CSSStyleSheet>();

  function paint(name: string, priority: number, ranges: readonly Range[]): void {
    const views = names.get(name) ?? new Map<View, Painted>();
    names.set(name, views);
    const wanted = new Map<View, Set<Range>>();
    for (const range of ranges) {
      const view = viewOf(range.startContainer);
      if (view === null) continue;
      adopt(treeOf(range.startContainer), view);
      wanted.set(view, (wanted.get(view) ?? new Set()).add(range));
    }
    for (const view of views.keys()) if (!wanted.has(view)) drop(name, view);
    for (const [view, own] of wanted) {
      const { highlight, ranges: old } = views.get(view) ?? {
        highlight: new (paintingViewOf(view).Highlight)(),
        ranges: new Set(),
      };
      highlight.priority = priority;
      for (const range of old) if (!own.has(range)) highlight.delete(range);
      for (const range of own) highlight.add(range);
      views.set(view, { highlight, ranges: own });
      paintingViewOf(view).CSS.highlights.set(name, highlight);
    }
  }

  function drop(name: string, view: View): void {
    names.get(name)?.get(view)?.highlight.clear();
    names.get(name)?.delete(view);
    paintingViewOf(view).CSS.highlights.delete(name);
  }

  function adopt(tree: Node, view: View): void {
    if (css === '' || tree === document || !(isDocument(tree) || isShadowRoot(tree))) return;
    for (const old of adopted.keys()) if (!isDocument(old) && !isConnected(old)) adopted.delete(old);
    const known = adopted.get(tree);
    // A page may set its sheets anew and so lose ours.
    if (known !== undefined && tree.adoptedStyleSheets.includes(known)) return;
    const sheet = known ?? new view.CSSStyleSheet();
    if (known === undefined) sheet.replaceSync(css);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    adopted.set(tree, sheet);
  }

  return {
    paint,
    erase: (name) => {
      for (const view of [...(names.get(name)?.keys() ?? [])]) drop(name, view);
    },
    release: () => {
      for (const [tree, sheet] of adopted)
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
      adopted.clear();
    },
  };
}
