/** A text word by word beside an older one: what was added is marked as inserted, what was taken out as deleted, for eyes and ears. */
import type { JSX } from 'preact';
import type { DiffSpan } from '@/lib/core/anchors/diff-words';

export interface WordDiffProps {
  readonly spans: readonly DiffSpan[];
  /** `new` shows the new text alone, with what is new in it marked. */
  readonly show: 'both' | 'new';
}

/** The pieces in reading order. */
export function WordDiff({ spans, show }: WordDiffProps): JSX.Element {
  const shown = show === 'new' ? spans.filter(({ kind }) => kind !== 'removed') : spans;
  return (
    <span class="word-diff">
      {shown.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        return kind === 'added' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
      })}
    </span>
  );
}
