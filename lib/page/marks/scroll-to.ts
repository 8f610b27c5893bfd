/** Brings a place of the page into view and shows for a moment where it is. It changes no focus and opens nothing. */
import type { Marks } from './marks';
import {
  attributeOf,
  hasAttribute,
  isConnected,
  outerElementOf,
  parentElementOf,
  tagOf,
} from '@/lib/page/dom/safe-dom';
import { boxOf } from '@/lib/page/overlay/range-box';

/** How long the place stays lit. */
const FLASH_MS = 1_600;

export interface ScrollTo {
  /** Scrolls to the ranges of one mark and flashes them; false when they are no longer in the page. */
  scrollTo(ranges: readonly Range[]): boolean;
}

/** Makes the jumper. `subject` is what the flash stands for when it is hit by the pointer. */
export function createScrollTo<Subject>(marks: Marks<Subject>, subject: Subject, signal: AbortSignal): ScrollTo {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
    },
    { once: true },
  );
  return {
    scrollTo(ranges) {
      if (signal.aborted) return false;
      const range = ranges.find((candidate) => candidate.getClientRects().length > 0);
      const fold = range === undefined ? foldAround(ranges) : null;
      if (range !== undefined) bringIntoView(range);
      // What the page has folded is the reader's to unfold: opening it would change the page.
      else if (fold !== null) fold.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      else return false;
      marks.show('flash', [{ subject, ranges }]);
      clearTimeout(timer);
      timer = setTimeout(() => {
        marks.show('flash', []);
      }, FLASH_MS);
      return true;
    },
  };
}

/** Scrolls the element, and then, when it is taller than the window, to the words themselves. */
function bringIntoView(range: Range): void {
  const element = parentElementOf(range.startContainer);
  const behavior: ScrollBehavior = 'instant';
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  const rect = boxOf(range);
  const isInView = rect.top >= 0 && rect.top < window.innerHeight * 0.8;
  if (!isInView) window.scrollBy({ top: rect.top - window.innerHeight / 3, behavior });
}

/** The folded element that hides a mark; null when it is hidden otherwise or has left the page. */
function foldAround(ranges: readonly Range[]): Element | null {
  const node = ranges[0]?.startContainer;
  if (node === undefined || !isConnected(node)) return null;
  for (let at = outerElementOf(node); at !== null; at = outerElementOf(at)) {
    if (tagOf(at) === 'details' && !hasAttribute(at, 'open')) return at;
    if (attributeOf(at, 'hidden') === 'until-found') return at;
  }
  return null;
}
