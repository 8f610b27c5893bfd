/** Keeps the marks beside the scrollbar where the highlights are. Pages that do not scroll as a whole have none. */
import { PageMap } from '@/components/page-map/page-map';
import type { HighlightId } from '@/lib/core/notes/rows';
import { boxOf } from '@/lib/page/overlay/range-box';
import type { PlacedHighlight } from './highlights';
import type { OpenPage } from './open-page';
import type { Stage } from './stage';

export interface PageMarks {
  /** Draws them anew: highlights were placed, or the wish to see them changed. */
  draw(): void;
}

interface PageMapParts {
  readonly stage: Stage;
  readonly signal: AbortSignal;
  readonly isWanted: () => boolean;
  readonly page: () => OpenPage | null;
  readonly placed: () => readonly PlacedHighlight[];
  readonly jump: (id: HighlightId) => void;
}

/** Below this the page is seen at one look anyway. In heights of the window. */
const leastHeight = 2;

/** Builds the marks of one page; they are placed anew when the page grows or the window changes, not while it scrolls. */
export function createPageMap(parts: PageMapParts): PageMarks {
  const { stage, signal } = parts;
  const layer = stage.createLayer('map', 'top');
  let frame = 0;

  function drawNow(): void {
    frame = 0;
    const page = parts.page();
    const height = document.documentElement.scrollHeight;
    const marks =
      page === null || !parts.isWanted() || height < innerHeight * leastHeight
        ? []
        : parts.placed().flatMap(({ kept, span }) => {
            const range = page.map.toRange(span);
            const top = range === null ? null : boxOf(range).top;
            if (top === null) return [];
            const { id, colour, anchor } = kept.highlight;
            return [{ id, colour, at: (top + scrollY) / height, words: anchor.exact.slice(0, 80) }];
          });
    if (marks.length === 0) {
      layer.hide();
      return;
    }
    if (!layer.isShown()) layer.showAt(() => undefined);
    layer.draw(<PageMap marks={marks} onJump={parts.jump} />);
  }

  function draw(): void {
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(drawNow);
  }

  const growth = new ResizeObserver(() => {
    if (parts.placed().length > 0) draw();
  });
  growth.observe(document.documentElement);
  addEventListener('resize', draw, { signal, passive: true });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    growth.disconnect();
    layer.hide();
  });
  return { draw };
}
