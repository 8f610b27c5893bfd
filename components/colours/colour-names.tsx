/** What the colours of highlights are called: by the reader's own names, and where there is none by the usual ones. */
import { createContext } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { useCallback, useContext } from 'preact/hooks';
import { useWords } from '@/components/words';
import type { HighlightColour } from '@/lib/core/notes/rows';

/** The reader's own names; a colour that is missing has its usual one. */
export type ColourNames = Readonly<Partial<Record<HighlightColour, string>>>;

const ColourNamesContext = createContext<ColourNames>({});

/** Names the colours for everything inside. */
export function ColourNamesProvider(props: {
  readonly names: ColourNames;
  readonly children: ComponentChildren;
}): JSX.Element {
  return <ColourNamesContext.Provider value={props.names}>{props.children}</ColourNamesContext.Provider>;
}

/** Tells a colour's name. */
export function useColourName(): (colour: HighlightColour) => string {
  const words = useWords();
  const names = useContext(ColourNamesContext);
  return useCallback((colour) => names[colour] ?? words(`colour_${colour}`), [words, names]);
}
