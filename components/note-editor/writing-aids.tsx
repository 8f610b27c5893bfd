/** What helps a reader to write wherever words are typed: drafts that outlast the page, and the tags used before. From a context, so that no list passes them on. */
import { createContext } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { EditedNote, NoteDraft } from '@/components/keeping/keeping';

/** Words that were typed and neither saved nor thrown away. */
export interface KeptDraft {
  readonly draft: NoteDraft;
  readonly typedTag: string;
  /** The note they were begun on; null when there was none. */
  readonly base: EditedNote | null;
}

/** Keeps drafts under the id of what they are about. */
export interface DraftKeeper {
  /** Null when there is none, or it cannot be read. */
  readonly read: (subject: string) => Promise<KeptDraft | null>;
  /** Keeps the newest words; null forgets them. */
  readonly write: (subject: string, kept: KeptDraft | null) => void;
}

/** The helpers of one surface. */
export interface WritingAids {
  readonly drafts: DraftKeeper;
  /** All tags, the most used first; none when they cannot be read. */
  readonly listTags: () => Promise<readonly string[]>;
}

const AidsContext = createContext<WritingAids | null>(null);

/** Hands the helpers to everything inside. */
export function WritingAidsProvider(props: {
  readonly aids: WritingAids | null;
  readonly children: ComponentChildren;
}): JSX.Element {
  return <AidsContext.Provider value={props.aids}>{props.children}</AidsContext.Provider>;
}

/** The helpers around; null where nobody helps. */
export function useWritingAids(): WritingAids | null {
  return useContext(AidsContext);
}
