/** Says what was deleted or changed and takes it back, or says why that did not work. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';
import type { Deletions } from './use-deletions';

export interface UndoStripProps {
  readonly deletions: Pick<Deletions, 'count' | 'said' | 'problem' | 'undo'> & Partial<Pick<Deletions, 'leavesFocus'>>;
}

/** The focus comes here after a deletion, because the button that had it is gone with its row; it stays after changes whose view cares for it. */
export function UndoStrip({ deletions }: UndoStripProps): JSX.Element {
  const words = useWords();
  const { count, said, problem, undo, leavesFocus = false } = deletions;
  const strip = useRef<HTMLDivElement>(null);
  const countBefore = useRef(count);
  useEffect(() => {
    if (count > countBefore.current && !leavesFocus) strip.current?.querySelector('button')?.focus();
    countBefore.current = count;
  }, [count, leavesFocus]);
  return (
    <div class="undo-strip" ref={strip} role="status">
      {count > 0 && (
        <p class="undo-line">
          <span>{said === null ? words.count('deleted_count', count) : words(said)}</span>
          <Button label={words('undo')} icon="undo" tone="accent" onPress={undo} />
        </p>
      )}
      {problem !== null && <p class="undo-problem">{words(problemMessage(problem))}</p>}
    </div>
  );
}
