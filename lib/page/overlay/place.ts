/** Keeps a card or toolbar beside a range of the page while the page scrolls, zooms and changes. It decides where, not whether, it is shown. */
import { autoUpdate, computePosition, flip, hide, inline, offset, shift, size } from '@floating-ui/dom';
import type { VirtualElement } from '@floating-ui/dom';
import { boxOf, holderOf, lineBoxesOf } from './range-box';

export interface PlaceOptions {
  readonly side: 'top' | 'bottom';
  /** A point of the viewport on the line that is meant, for names that run over two lines. */
  readonly point?: { readonly x: number; readonly y: number } | undefined;
  readonly signal: AbortSignal;
  /** Told when the words have been scrolled out of sight and when they are back. */
  readonly onSightChange?: (isInSight: boolean) => void;
}

/** Distance from the words and from the edges of the viewport, in px. */
const GAP_PX = 8;
const EDGE_PX = 8;

/** Places `floating` (fixed, in the overlay) beside the words until the signal aborts. */
export function placeNear(
  floating: HTMLElement,
  range: Range,
  { side, point, signal, onSightChange }: PlaceOptions,
): void {
  if (signal.aborted) return;
  let wasInSight = true;
  floating.style.position = 'fixed';
  floating.style.left = '0';
  floating.style.top = '0';

  async function update(): Promise<void> {
    const { x, y, middlewareData } = await computePosition(toVirtualElement(range), floating, {
      placement: `${side}-start`,
      strategy: 'fixed',
      middleware: [
        inline(point ?? {}),
        offset(GAP_PX),
        flip({ padding: EDGE_PX, fallbackAxisSideDirection: 'none' }),
        shift({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply({ availableHeight, availableWidth }) {
            // A card taller than the room beside the words scrolls inside itself.
            floating.style.maxHeight = `${String(Math.max(120, Math.floor(availableHeight)))}px`;
            floating.style.maxWidth = `${String(Math.max(160, Math.floor(availableWidth)))}px`;
          },
        }),
        hide(),
      ],
    });
    if (signal.aborted) return;
    floating.style.transform = `translate(${String(Math.round(x))}px, ${String(Math.round(y))}px)`;
    const isInSight = middlewareData.hide?.referenceHidden !== true;
    if (isInSight !== wasInSight) onSightChange?.(isInSight);
    wasInSight = isInSight;
  }

  const stop = autoUpdate(toVirtualElement(range), floating, () => void update());
  signal.addEventListener('abort', stop, { once: true });
}

/** Something that has a place although it is no element: https://floating-ui.com/docs/virtual-elements */
export function toVirtualElement(range: Range): VirtualElement {
  const contextElement = holderOf(range);
  return {
    getBoundingClientRect: () => boxOf(range),
    getClientRects: () => lineBoxesOf(range),
    ...(contextElement === null ? {} : { contextElement }),
  };
}
