/** The layers of the overlay: each holds one view beside some words of the page. It knows no card, no toolbar and no note. */
import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { ColourNamesProvider } from '@/components/colours/colour-names';
import type { ColourNames } from '@/components/colours/colour-names';
import { Surface } from '@/components/surface/surface';
import type { Theme } from '@/components/surface/surface';
import { WordsProvider } from '@/components/words';
import type { Overlay } from '@/lib/page/overlay/overlay';
import { placeNear } from '@/lib/page/overlay/place';
import type { Words } from '@/lib/platform/words';

export interface Layer {
  readonly element: HTMLElement;
  /** Draws the view, or draws it anew. */
  draw(view: ComponentChildren): void;
  /** Shows the layer beside a range and keeps it there; without one, at the foot of the window. */
  showBeside(range: Range | null): void;
  /** Shows the layer where `place` puts it and keeps it until the signal aborts. */
  showAt(place: (element: HTMLElement, signal: AbortSignal) => void): void;
  /** Takes the layer off the screen and forgets its view. */
  hide(): void;
  isShown(): boolean;
}

type LayerName =
  | 'card'
  | 'toolbar'
  | 'note'
  | 'own'
  | 'choice'
  | 'mute'
  | 'handle-start'
  | 'handle-end'
  | 'toast'
  | 'pick'
  | 'attach'
  | 'glance'
  | 'map';

/** What stands at the foot of a narrow touch screen: beside the words, the finger and the browser's own menu would cover it. */
const sheets: ReadonlySet<LayerName> = new Set(['card', 'toolbar', 'note', 'own']);
const sheetScreens = '(pointer: coarse) and (max-width: 600px)';

export interface Stage {
  createLayer(name: LayerName, side: 'top' | 'bottom'): Layer;
}

interface StageParts {
  readonly overlay: Overlay;
  readonly words: Words;
  readonly theme: () => Theme;
  readonly colourNames: () => ColourNames;
}

/** Builds the stage; nothing is in the page before a layer is shown. */
export function createStage({ overlay, words, theme, colourNames }: StageParts): Stage {
  const shown = new Set<HTMLElement>();
  return {
    createLayer: (name, side) => {
      const element = document.createElement('div');
      element.className = `layer layer-${name}`;
      let placing: AbortController | null = null;
      const appear: Layer['showAt'] = (place) => {
        placing?.abort();
        placing = new AbortController();
        if (!element.isConnected) overlay.root().append(element);
        shown.add(element);
        overlay.show();
        place(element, placing.signal);
      };
      return {
        element,
        isShown: () => shown.has(element),
        draw: (view) => {
          render(
            <WordsProvider words={words}>
              <ColourNamesProvider names={colourNames()}>
                <Surface theme={theme()}>{view}</Surface>
              </ColourNamesProvider>
            </WordsProvider>,
            element,
          );
        },
        showAt: appear,
        showBeside: (range) => {
          appear((own, signal) => {
            const isSheet = range !== null && sheets.has(name) && matchMedia(sheetScreens).matches;
            own.classList.toggle('layer-foot', range === null);
            own.classList.toggle('layer-sheet', isSheet);
            if (range !== null && !isSheet) placeNear(own, range, { side, signal });
          });
        },
        hide: () => {
          if (!shown.delete(element)) return;
          placing?.abort();
          placing = null;
          render(null, element);
          element.remove();
          if (shown.size === 0) overlay.hide();
        },
      };
    },
  };
}
