/** Brings a place of the page into view and shows for a moment where it is. It changes no focus and opens nothing. */
import type { Marks } from './marks';
import { parentElementOf } from '@/lib/page/dom/safe-dom';

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
      const range = ranges.find((candidate) => candidate.getClientRects().length > 0);
      if (range === undefined || signal.aborted) return false;
      bringIntoView(range);
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
  const rect = range.getBoundingClientRect();
  const isInView = rect.top >= 0 && rect.top < window.innerHeight * 0.8;
  if (!isInView) window.scrollBy({ top: rect.top - window.innerHeight / 3, behavior });
}
