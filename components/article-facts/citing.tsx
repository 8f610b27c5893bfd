/** How components copy citations: from a context, so that a list of highlights need not pass it on. Surfaces without a store have none. */
import { createContext } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { HighlightRow } from '@/lib/core/notes/rows';

/** Copies in the style that was used last. */
export interface Citing {
  /** Copies a highlight's quotation with citation and reference; true when it is on the clipboard. */
  readonly copyQuote: (highlight: HighlightRow) => Promise<boolean>;
}

const CitingContext = createContext<Citing | null>(null);

/** Hands it to everything inside. */
export function CitingProvider(props: { readonly citing: Citing; readonly children: ComponentChildren }): JSX.Element {
  return <CitingContext.Provider value={props.citing}>{props.children}</CitingContext.Provider>;
}

/** What is around; null where there is none. */
export function useCiting(): Citing | null {
  return useContext(CitingContext);
}
