/** A tree of elements and text, printed as HTML. There is no way to put markup into it: whatever is text is escaped where it is printed. */

/** Elements that may be used; there is none that runs, loads or embeds anything. */
type Tag =
  | ('a' | 'article' | 'blockquote' | 'body' | 'br' | 'code' | 'del' | 'em' | 'footer' | 'h1' | 'h2' | 'h3' | 'head')
  | ('header' | 'hr' | 'html' | 'li' | 'main' | 'meta' | 'ol' | 'p' | 'pre' | 'section' | 'span' | 'strong')
  | ('time' | 'title' | 'ul');

/** Attributes that may be set; there is none for events or styles. */
type Attribute = 'href' | 'class' | 'lang' | 'dir' | 'datetime' | 'charset' | 'name' | 'content';

/** An element, or text. */
export type HtmlNode = string | HtmlElement;

/** An element with its attributes; null leaves one out. */
export interface HtmlElement {
  readonly tag: Tag;
  readonly attributes: Partial<Readonly<Record<Attribute, string | null>>>;
  readonly children: readonly HtmlNode[];
}

/** Makes an element. */
export function element(
  tag: Tag,
  attributes: HtmlElement['attributes'],
  ...children: readonly HtmlNode[]
): HtmlElement {
  return { tag, attributes, children };
}

const voidTags: ReadonlySet<Tag> = new Set<Tag>(['br', 'hr', 'meta']);

/** The element as HTML. */
export function printHtml(node: HtmlNode): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = Object.entries(node.attributes).flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${escapeText(value)}"`],
  );
  const open = `<${node.tag}${attributes.join('')}>`;
  if (voidTags.has(node.tag)) return open;
  return `${open}${node.children.map(printHtml).join('')}</${node.tag}>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in elements and attributes. Characters that no document may hold become the replacement character. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[\p{Cs}\0]/gu, '\ufffd')
    .replaceAll(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, '')
    .replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/** An address that may become a link, or null: only the web's, files' and mail's. */
export function safeHref(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed !== null && /^(https?|file|mailto):$/.test(parsed.protocol) ? url : null;
}
