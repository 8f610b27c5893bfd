/** Ties one editor to the drafts that outlast its page: what was typed there before comes back, and what is typed now is kept. */
import { useEffect, useRef } from 'preact/hooks';
import type { KeptDraft } from './writing-aids';
import { useWritingAids } from './writing-aids';

/** Keeps the draft of one editor. */
export interface DraftKeeping {
  /** Keeps these words; null when they are what is saved anyway. Before anything was typed or found, null says nothing. */
  readonly keep: (kept: KeptDraft | null) => void;
  readonly forget: () => void;
}

/** @param found called once, with words that were typed before and are neither saved nor thrown away. */
export function useKeptDraft(subject: string, found: (kept: KeptDraft) => void): DraftKeeping {
  const drafts = useWritingAids()?.drafts ?? null;
  const isKnown = useRef(false);
  useEffect(() => {
    let isOver = false;
    void drafts?.read(subject).then((kept) => {
      // Who has begun to type meanwhile is not interrupted: the newer words win.
      if (isOver || kept === null || isKnown.current) return;
      isKnown.current = true;
      found(kept);
    });
    return () => {
      isOver = true;
    };
  }, [drafts, subject]);
  const write = (kept: KeptDraft | null): void => drafts?.write(subject, kept);
  return {
    keep: (kept) => {
      if (kept === null && !isKnown.current) return;
      isKnown.current = true;
      write(kept);
    },
    forget: () => write(null),
  };
}
