/** Which marks lie under a point. Cheap enough for a throttled pointermove; it listens to nothing. */
import type { Marks, PaintedMark } from './marks';
import { markLayers } from './mark-layers';

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
  /** The marks under a point of the viewport, topmost first; empty where none is. */
  marksAt(x: number, y: number): readonly PaintedMark<Subject>[];
}

/** Makes the hit test. `shadowRoots` is asked each time: the page's text is read anew when it changes. */
export function createHitTest<Subject>(
  marks: Marks<Subject>,
  shadowRoots: () => readonly ShadowRoot[],
): HitTest<Subject> {
  return {
    marksAt(x, y) {
      const found = CSS.highlights.highlightsFromPoint(x, y, {
        shadowRoots: shadowRoots().filter((root) => root.host.isConnected),
      });
      const hits = found.flatMap(({ highlight, ranges }) =>
        ranges.flatMap((range) => marks.find(highlight, range) ?? []),
      );
      return hits.sort((a, b) => markLayers.indexOf(b.layer) - markLayers.indexOf(a.layer));
    },
  };
}
