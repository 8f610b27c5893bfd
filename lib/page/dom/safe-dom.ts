/**
 * DOM accessors that a page cannot shadow: `<input name="firstChild">` inside a form, or `<img name="body">`, replaces the property of
 * the same name on the form or the document, for content scripts too. It does not guard against patched prototypes: our world has its own.
 */

function accessor<Owner extends object, Name extends keyof Owner & string>(
  owner: Owner,
  name: Name,
): (self: Owner) => Owner[Name] {
  const read = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (read === undefined) throw new TypeError(`The platform has no accessor "${name}".`);
  return (self) => read.call(self) as Owner[Name];
}

/** First child, whatever the page named so. */
export const firstChildOf = accessor(Node.prototype, 'firstChild');
/** Next sibling, whatever the page named so. */
export const nextSiblingOf = accessor(Node.prototype, 'nextSibling');
/** Last child, whatever the page named so. */
export const lastChildOf = accessor(Node.prototype, 'lastChild');
/** Children, whatever the page named so. */
export const childNodesOf = accessor(Node.prototype, 'childNodes');
/** Parent node, whatever the page named so. */
export const parentNodeOf = accessor(Node.prototype, 'parentNode');
/** Parent element, whatever the page named so. */
export const parentElementOf = accessor(Node.prototype, 'parentElement');
/** Node type, whatever the page named so. */
export const nodeTypeOf = accessor(Node.prototype, 'nodeType');
/** Whether a node hangs in a document, whatever the page named so. */
export const isConnected = accessor(Node.prototype, 'isConnected');
/** Text of a subtree (hidden text too), whatever the page named so. */
export const textContentOf = accessor(Node.prototype, 'textContent');
/** The document a node belongs to; null for documents themselves. */
export const ownerDocumentOf = accessor(Node.prototype, 'ownerDocument');
/** Lower-case tag name in HTML. */
export const tagOf = accessor(Element.prototype, 'localName');
/** The open shadow root, or null. */
export const shadowRootOf = accessor(Element.prototype, 'shadowRoot');
/** The `class` attribute. */
export const classOf = (element: Element): string => attributeOf(element, 'class') ?? '';

/** The MIME type of a document. */
export const contentTypeOf = accessor(Document.prototype, 'contentType');

const documentElement = accessor(Document.prototype, 'documentElement');
const body = accessor(Document.prototype, 'body');
const title = accessor(Document.prototype, 'title');

/** `<html>`; null in a document that has lost it. */
export function rootOf(document: Document): HTMLElement | null {
  return documentElement(document);
}

/** `<body>`; null in a document without one. */
export function bodyOf(document: Document): HTMLElement | null {
  return body(document);
}

/** The content of `<title>`. */
export function titleOf(document: Document): string {
  return title(document);
}

/** One attribute, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Whether an attribute is there, even empty. */
export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

const frameDocument = accessor(HTMLIFrameElement.prototype, 'contentDocument');

/** The document in an `<iframe>` of the same origin; null for other elements and for frames that are none of ours to read. */
export function frameDocumentOf(element: Element): Document | null {
  return tagOf(element) === 'iframe' ? frameDocument(element as HTMLIFrameElement) : null;
}

/** The window a node is shown in; null when it is shown in none. */
export function viewOf(node: Node): (Window & typeof globalThis) | null {
  const document = ownerDocumentOf(node) ?? (isDocument(node) ? node : null);
  return document?.defaultView ?? null;
}

/** An empty range in the node's own document. */
export function createRangeBeside(node: Node): Range {
  const document = ownerDocumentOf(node);
  return document === null ? new Range() : Document.prototype.createRange.call(document);
}

/** All matches in a document, in order. `<html>` is asked because names cannot hide its methods, as they can the document's. */
export function findAll(document: Document, selector: string): readonly Element[] {
  const root = rootOf(document);
  return root === null ? [] : [...root.querySelectorAll(selector)];
}

/** First match in a document, or null. */
export function findFirst(document: Document, selector: string): Element | null {
  const root = rootOf(document);
  return root?.querySelector(selector) ?? null;
}

/** The root a node hangs in: a document or a shadow root. */
export function treeOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === Node.ELEMENT_NODE;
}

export function isDocument(node: Node): node is Document {
  return nodeTypeOf(node) === Node.DOCUMENT_NODE;
}

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === Node.TEXT_NODE;
}

/** Whether a tree's root is a shadow root; true for those of other frames too, whose classes are not ours. */
export function isShadowRoot(root: Node): root is ShadowRoot {
  return nodeTypeOf(root) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root;
}

/** The parent element, or the host when the node is at the top of a shadow tree. */
export function outerElementOf(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}

/** Whether a node is the element or inside it, in the same tree. */
export function contains(element: Element, node: Node): boolean {
  return Node.prototype.contains.call(element, node);
}
