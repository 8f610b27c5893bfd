/** Which frames are part of the page for a reader: those of the page's own origin that show text and are not written in. It reads no text. */
import { attributeOf, bodyOf, firstChildOf, frameDocumentOf, hasAttribute } from '@/lib/page/dom/safe-dom';
import { flowOf, isTextVisible } from './text-style';

/** Frames smaller than this, in px, serve the page and not its reader. */
const LEAST_SIZE_PX = 2;

/** The body of the document in a frame, to be read in the frame's place; null for all other elements. */
export function readableBodyOf(element: Element): Element | null {
  const document = frameDocumentOf(element);
  const body = document === null ? null : bodyOf(document);
  if (document === null || body === null || firstChildOf(body) === null) return null;
  if (document.designMode === 'on' || isEditable(body)) return null;
  const style = getComputedStyle(element);
  if (flowOf('iframe', style, () => 0) === 'none' || !isTextVisible(style)) return null;
  const { width, height } = element.getBoundingClientRect();
  return width < LEAST_SIZE_PX || height < LEAST_SIZE_PX ? null : body;
}

/** Whether what stands in an element is being written by the reader. */
export function isEditable(element: Element): boolean {
  return hasAttribute(element, 'contenteditable') && attributeOf(element, 'contenteditable')?.toLowerCase() !== 'false';
}
