/** Which marks lie under a point. Cheap enough for a throttled pointermove; it listens to nothing. */
import { ownerDocumentOf, viewOf } from '@/lib/page/dom/safe-dom';
import type { Marks, PaintedMark } from './marks';
import { markLayers } from './mark-layers';
import { paintingViewOf } from './registry';

declare global {
  /** https://drafts.csswg.org/css-highlight-api-1/#dom-highlightregistry-highlightsfrompoint; not yet in TypeScript's own library. */
  interface HighlightRegistry {
    highlightsFromPoint(
      x: number,
      y: number,
      options?: { shadowRoots: readonly ShadowRoot[] },
    ): readonly { readonly highlight: Highlight; readonly ranges: readonly AbstractRange[] }[];
  }
}

export interface HitTest<Subject> {
  /** The marks under a point of the document's own viewport, topmost first; empty where none is. */
  marksAt(x: number, y: number): readonly PaintedMark<Subject>[];
}

/**
 * Makes the hit test of a document, the page's or a frame's. `shadowRoots` is asked each time: the page's text is read anew when it changes.
 */
export function createHitTest<Subject>(
  marks: Marks<Subject>,
  shadowRoots: () => readonly ShadowRoot[],
  own: Document = document,
): HitTest<Subject> {
  return {
    marksAt(x, y) {
      const view = viewOf(own);
      if (view === null) return [];
      const found = paintingViewOf(view).CSS.highlights.highlightsFromPoint(x, y, {
        shadowRoots: shadowRoots().filter((root) => root.host.isConnected && ownerDocumentOf(root) === own),
      });
      const hits = found.flatMap(({ ranges }) => ranges.flatMap((range) => marks.find(rewrapped(range)) ?? []));
      return hits.sort((a, b) => markLayers.indexOf(b.layer) - markLayers.indexOf(a.layer));
    },
  };
}

/** What came out of an unwrapped window, as this script knows it; the same object everywhere but in frames in Firefox. */
function rewrapped(range: AbstractRange): AbstractRange {
  const { XPCNativeWrapper: wrap } = globalThis as { XPCNativeWrapper?: (own: AbstractRange) => AbstractRange };
  return wrap === undefined ? range : wrap(range);
}
