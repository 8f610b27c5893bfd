/** How components come by the words of the interface: from a context, so that no view passes them on. */
import { createContext } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '@/lib/platform/words';

const WordsContext = createContext<Words | null>(null);

/** Hands the words to everything inside. */
export function WordsProvider(props: { readonly words: Words; readonly children: ComponentChildren }): JSX.Element {
  return <WordsContext.Provider value={props.words}>{props.children}</WordsContext.Provider>;
}

/** The words of the interface; a component outside a provider is a bug, so it throws. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('A component was rendered outside WordsProvider');
  return words;
}
