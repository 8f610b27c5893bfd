/** Which highlight the reader is at, for the panel beside the page: told when it changes, to who waits for that, and to nobody else. */
import type { HighlightId } from '@/lib/core/notes/rows';
import { boxOf } from '@/lib/page/overlay/range-box';
import type { PlacedHighlight } from './highlights';
import type { OpenPage } from './open-page';

export interface InView {
  /** Resolves once it is another than `known`, or after a while with what it is: nobody waits for ever. */
  next(known: HighlightId | null): Promise<HighlightId | null>;
}

interface InViewParts {
  readonly signal: AbortSignal;
  readonly page: () => OpenPage | null;
  readonly placed: () => readonly PlacedHighlight[];
}

/** So long an answer is held back; browsers give up on one much later. */
const patienceMs = 20_000;
/** Where on the window a reader reads: this far down, of its height. */
const readingLine = 0.4;

/** Builds it for one page; it listens to scrolling only while somebody waits. */
export function createInView({ signal, page, placed }: InViewParts): InView {
  /** The last one that begins above the reading line, as long as anything of it or after it may still be read. */
  function current(): HighlightId | null {
    const open = page();
    if (open === null) return null;
    let last: HighlightId | null = null;
    for (const { kept, span } of placed()) {
      const range = open.map.toRange(span);
      if (range === null) continue;
      if (boxOf(range).top > innerHeight * readingLine) return last ?? kept.highlight.id;
      last = kept.highlight.id;
    }
    return last;
  }

  return {
    next: (known) =>
      new Promise((resolve) => {
        const ending = new AbortController();
        let frame = 0;
        const settle = (): void => {
          ending.abort();
          cancelAnimationFrame(frame);
          window.clearTimeout(timer);
          resolve(signal.aborted ? known : current());
        };
        const look = (): void => {
          frame = 0;
          if (current() !== known) settle();
        };
        const timer = window.setTimeout(settle, patienceMs);
        const lookSoon = (): void => {
          if (frame === 0) frame = requestAnimationFrame(look);
        };
        // Captured, because on many pages it is not the window that scrolls.
        document.addEventListener('scroll', lookSoon, { signal: ending.signal, capture: true, passive: true });
        addEventListener('resize', lookSoon, { signal: ending.signal, passive: true });
        signal.addEventListener('abort', settle, { signal: ending.signal, once: true });
        look();
      }),
  };
}
