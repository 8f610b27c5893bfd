/** The layers that are painted on a page: their opaque names in the page's highlight registry and their order. Their looks are in `marks.css`. */
import { highlightColours } from '@/lib/core/notes/rows';
import type { HighlightColour } from '@/lib/core/notes/rows';

/** `mention` is a quiet underline, `active` the name whose card is open, a colour the reader's mark, `flash` a place that was jumped to. */
export type MarkLayer = 'mention' | 'active' | HighlightColour | 'flash';

/** Whether a page is dark text on light paper or the reverse. */
export type PageTone = 'light' | 'dark';
export const pageTones: readonly PageTone[] = ['light', 'dark'];

/** From the lowest to the topmost. */
export const markLayers: readonly MarkLayer[] = [...highlightColours, 'mention', 'active', 'flash'];

/**
 * The name of a layer in `CSS.highlights`. The page can see the registry, so the names say nothing but that something is marked:
 * `bs1`–`bs8` on light pages, `bs9`–`bs16` on dark ones, in the order of `markLayers`.
 */
export function markName(layer: MarkLayer, tone: PageTone): string {
  return `bs${String(markLayers.indexOf(layer) + 1 + (tone === 'dark' ? markLayers.length : 0))}`;
}
