/**
 * Words that are being written, kept while their editor is out of sight: another tab came to the front, a filter hid the article. In
 * memory only, for as long as the page is open.
 */
import { createContext } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { EditedNote, NoteDraft } from '@/components/keeping/keeping';
import type { NoteStatus } from './note-status';

/** A note in the middle of being written. */
export interface Writing {
  readonly draft: NoteDraft;
  /** A tag that is not one yet. */
  readonly typedTag: string;
  /** The row these words were begun on, or were last set against. */
  readonly base: EditedNote | null;
  readonly status: NoteStatus;
}

/** What is being written, by what it is about: the id of a highlight, or of whatever else the words are on. */
export type Drafts = Map<string, Writing>;

const DraftsContext = createContext<Drafts | null>(null);

/** Keeps the drafts of everything inside. */
export function DraftsProvider({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const drafts = useMemo<Drafts>(() => new Map(), []);
  return <DraftsContext.Provider value={drafts}>{children}</DraftsContext.Provider>;
}

/** The drafts around; where nobody keeps them, ones that end with the component that asked. */
export function useDrafts(): Drafts {
  const kept = useContext(DraftsContext);
  const own = useMemo<Drafts>(() => new Map(), []);
  return kept ?? own;
}
