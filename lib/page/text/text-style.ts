/** What an element's computed style means for reading: whether it shows, whether it starts a line of its own, how it treats white space. */
import type { WhiteSpace } from './text-builder';

/** `none` is not shown; `inline` runs on; `atomic` is an inline box of its own; `block` starts a new line. */
export type Flow = 'none' | 'inline' | 'atomic' | 'block';

/** Elements without text that a reader sees as running text: code, fields, pictures, and the small print of ruby. */
export const silentTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'link',
  'meta',
  'base',
  'input',
  'textarea',
  'select',
  'option',
  'optgroup',
  'datalist',
  'progress',
  'meter',
  'audio',
  'video',
  'canvas',
  'object',
  'embed',
  'iframe',
  'frame',
  'frameset',
  'img',
  'picture',
  'source',
  'track',
  'svg',
  'map',
  'area',
  'rt',
  'rp',
  'rtc',
  'noframes',
]);

/** Elements that run inside a line unless a style says otherwise. */
const inlineTags: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

/** Longest text of a floating initial. */
const DROP_CAP_LENGTH = 2;

/** Reads how an element takes part in the text. `textLength` is asked only where a drop cap is possible. */
export function flowOf(tag: string, style: CSSStyleDeclaration, textLength: () => number): Flow {
  const display = style.display;
  if (display === 'none') return 'none';
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'inline';
  if (display.startsWith('inline-')) return 'atomic';
  const position = style.position;
  if ((position === 'absolute' || position === 'fixed') && isClippedAway(style)) return 'none';
  // A float becomes a block by CSS although it stands in the line: "<span style='float:left'>N</span>orth Korea".
  if (inlineTags.has(tag) && style.cssFloat !== 'none' && textLength() <= DROP_CAP_LENGTH) return 'inline';
  return 'block';
}

/** The usual way to hide words from eyes but not from screen readers. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  const clip = style.getPropertyValue('clip');
  if (clip !== 'auto' && clip !== '' && /^rect\((?:[01]px,? ?){4}\)$/.test(clip)) return true;
  const path = style.clipPath;
  return path !== 'none' && /^inset\((?:50|100)%/.test(path);
}

/** Whether an element's own text is painted. */
export function isTextVisible(style: CSSStyleDeclaration): boolean {
  return style.visibility === 'visible';
}

/** Whether the page as a whole is held back, as AMP and test services do until their scripts have run. It will be shown, so it is read as if it were. */
export function isHeldBack(body: CSSStyleDeclaration): boolean {
  return !isTextVisible(body);
}

/** How an element's own text treats white space. */
export function whiteSpaceOf(style: CSSStyleDeclaration): WhiteSpace {
  const collapse = style.getPropertyValue('white-space-collapse');
  if (collapse === 'preserve' || collapse === 'break-spaces') return 'preserve';
  return collapse === 'preserve-breaks' ? 'preserve-breaks' : 'collapse';
}
