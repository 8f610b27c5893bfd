/** A text word by word beside an older one: what was added is marked as inserted, what was taken out as deleted, for eyes and ears. */
import { Fragment } from 'preact';
import type { JSX } from 'preact';
import type { DiffSpan } from '@/lib/core/anchors/diff-words';

export interface WordDiffProps {
  readonly spans: readonly DiffSpan[];
  /** `new` shows the new text alone, with what is new in it marked. */
  readonly show: 'both' | 'new';
}

const marks = { same: null, added: 'ins', removed: 'del' } as const;

/** The pieces in reading order. */
export function WordDiff({ spans, show }: WordDiffProps): JSX.Element {
  const shown = show === 'new' ? spans.filter(({ kind }) => kind !== 'removed') : spans;
  return (
    <span class="word-diff">
      {shown.map(({ kind, text }, index) => {
        const Mark = marks[kind];
        if (Mark === null || text.trim() === '') return text;
        // A stroke through or under a blank would look like a word.
        const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
        return (
          <Fragment key={index}>
            {before === '' && isGlued(shown[index - 1], kind) ? ' ' : before}
            <Mark>{words}</Mark>
            {after}
          </Fragment>
        );
      })}
    </span>
  );
}

/** New words follow those whose place they take without a blank of their own. */
function isGlued(previous: DiffSpan | undefined, kind: DiffSpan['kind']): boolean {
  return kind === 'added' && previous?.kind === 'removed' && !/\s$/.test(previous.text);
}
