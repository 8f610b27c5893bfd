/** Says what was deleted or changed and takes it back, or says why that did not work. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';
import type { Deletions } from './use-deletions';

/** The focus comes here after a deletion, because the button that had it is gone with its row. */
export function UndoStrip({
  deletions,
}: {
  readonly deletions: Pick<Deletions, 'count' | 'said' | 'problem' | 'undo'>;
}): JSX.Element {
  const words = useWords();
  const { count, said, problem, undo } = deletions;
  const strip = useRef<HTMLDivElement>(null);
  const countBefore = useRef(count);
  useEffect(() => {
    if (count > countBefore.current) strip.current?.querySelector('button')?.focus();
    countBefore.current = count;
  }, [count]);
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
