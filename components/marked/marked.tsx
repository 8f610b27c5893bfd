/** Marks, in words that are shown, what a search was for. Where nobody searches, nothing is marked. */
import { createContext } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { SearchField } from '@/lib/core/search/search-document';
import type { TextSpan } from '@/lib/core/text/span';

/** Where in a text marks stand: in order, without overlaps. */
export type FindMarks = (field: SearchField, text: string) => readonly TextSpan[];

const MarksContext = createContext<FindMarks | null>(null);

export interface MarksProviderProps {
  /** Null for no marks. */
  readonly findMarks: FindMarks | null;
  readonly children: ComponentChildren;
}

/** Says for everything inside what is marked. */
export function MarksProvider({ findMarks, children }: MarksProviderProps): JSX.Element {
  return <MarksContext.Provider value={findMarks}>{children}</MarksContext.Provider>;
}

export interface MarkedProps {
  /** What the text is of the thing that was found. */
  readonly field: SearchField;
  readonly text: string;
}

/** The text, with the marks that the search around it asks for. */
export function Marked({ field, text }: MarkedProps): JSX.Element {
  const findMarks = useContext(MarksContext);
  const spans = findMarks?.(field, text) ?? [];
  if (spans.length === 0) return <>{text}</>;
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(text.slice(at));
  return <>{pieces}</>;
}
