/** How views come by the projects that things can be put into: from a context, so that no list passes them on. */
import { createContext } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { ChoosingActions } from './choosing';

const ChoosingContext = createContext<ChoosingActions | null>(null);

/** Hands the projects to everything inside. */
export function ProjectChoosingProvider(props: {
  readonly choosing: ChoosingActions | null;
  readonly children: ComponentChildren;
}): JSX.Element {
  return <ChoosingContext.Provider value={props.choosing}>{props.children}</ChoosingContext.Provider>;
}

/** The projects around; null where nothing can be put into one. */
export function useProjectChoosing(): ChoosingActions | null {
  return useContext(ChoosingContext);
}
