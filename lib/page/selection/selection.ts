/** What the reader has selected, in offsets of the page's text, and when a selection has settled. It shows no toolbar. */
import type { TextSpan } from '@/lib/core/text/span';
import type { NodeMap } from '@/lib/page/text/node-map';

/** A selection that can become a highlight. */
export interface PageSelection {
  /** Without white space at its ends; never empty. */
  readonly span: TextSpan;
  readonly ranges: readonly Range[];
  /** Whether the reader dragged towards the beginning: the toolbar then stands above the first line. */
  readonly isBackward: boolean;
}

/** A longer selection is "the whole page" and no quotation. In UTF-16 units. */
export const MAX_SELECTION_LENGTH = 20_000;

/**
 * The selection of a document as a span of the text that was read; null when it is empty, only white space, longer than a quotation can
 * be, or in what was not read: editable areas, fields, hidden text.
 */
export function readSelection(document: Document, text: string, map: NodeMap): PageSelection | null {
  const selection = Document.prototype.getSelection.call(document);
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getComposedRanges({ shadowRoots: [...map.shadowRoots] })[0];
  if (range === undefined || range.collapsed) return null;
  const covered = map.toSpan(range);
  const span = covered === null ? null : trimSpan(text, covered);
  if (span === null || span.end - span.start > MAX_SELECTION_LENGTH) return null;
  const ranges = map.toRanges(span);
  return ranges.length === 0 ? null : { span, ranges, isBackward: selection.direction === 'backward' };
}

/** A span without the white space at its ends; null when nothing else is in it. */
export function trimSpan(text: string, span: TextSpan): TextSpan | null {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return start < end ? { start, end } : null;
}

/** Pause after the last change by keyboard, touch handles or menu until a selection counts as made. */
const SETTLE_MS = 180;

export interface SelectionWatch {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Whether an event came from our own overlay; such events make no selection. */
  readonly isOurs: (event: Event) => boolean;
  /** The selection has come to rest, perhaps to none. The receiver reads it. */
  readonly onSettled: () => void;
}

/** Tells when the reader has finished selecting; says nothing while a pointer is dragging. */
export function watchSelection({ document, signal, isOurs, onSettled }: SelectionWatch): void {
  let isDragging = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settleIn = (delayMs: number): void => {
    clearTimeout(timer);
    timer = setTimeout(onSettled, delayMs);
  };
  const listen = (type: string, listener: (event: Event) => void): void => {
    document.addEventListener(type, listener, { signal, capture: true, passive: true });
  };
  listen('pointerdown', (event) => {
    if (!isOurs(event)) isDragging = true;
  });
  for (const type of ['pointerup', 'pointercancel']) {
    listen(type, (event) => {
      isDragging = false;
      // The browser clears a selection that was clicked on only after the event.
      if (!isOurs(event)) settleIn(0);
    });
  }
  listen('selectionchange', () => {
    if (!isDragging) settleIn(SETTLE_MS);
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
}
