/** Completes tags while they are typed: which known ones are offered, and the keys that walk them. */
import { useState } from 'preact/hooks';
import { completeTags } from '@/lib/core/notes/complete-tags';
import { useWritingAids } from './writing-aids';

/** What the field shows and asks. */
export interface TagOffer {
  readonly tags: readonly string[];
  /** Which one the keys have reached; -1 for none. */
  readonly active: number;
  /** Reads the known tags, once. */
  readonly begin: () => void;
  /** Shows nothing until something is typed again. */
  readonly dismiss: () => void;
  /** Something was typed. */
  readonly typed: () => void;
  /** Does what the key asks of the list; the tag it chose, `true` when it did something else, `false` when it means nothing here. */
  readonly onKey: (key: string) => string | boolean;
}

/** @param taken tags that stand there already. */
export function useTagSuggestions(typed: string, taken: readonly string[]): TagOffer {
  const aids = useWritingAids();
  const [known, setKnown] = useState<readonly string[] | null>(null);
  const [isDismissed, setIsDismissed] = useState(false);
  const [reached, setReached] = useState(-1);
  const tags = isDismissed ? [] : completeTags(known ?? [], typed, taken);
  const active = Math.min(reached, tags.length - 1);
  const walk = (step: number): true => {
    // One place beyond either end is the field itself.
    const places = tags.length + 1;
    setReached(((active + 1 + step + places) % places) - 1);
    return true;
  };
  const dismiss = (): true => {
    setIsDismissed(true);
    setReached(-1);
    return true;
  };
  return {
    tags,
    active,
    begin: () => {
      if (known !== null || aids === null) return;
      setKnown([]);
      void aids.listTags().then(setKnown);
    },
    dismiss,
    typed: () => {
      setIsDismissed(false);
      setReached(-1);
    },
    onKey: (key) => {
      if (tags.length === 0) return false;
      if (key === 'ArrowDown') return walk(1);
      if (key === 'ArrowUp') return walk(-1);
      if (key === 'Escape') return dismiss();
      return key === 'Enter' ? (tags[active] ?? false) : false;
    },
  };
}
