/** The small strip beside a name that says what the reader has just done about it, with what one may want next. It knows no decisions. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { Problem } from '@/components/keeping/keeping';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';

export interface NameStripProps {
  /** What was done, as a sentence; null when nothing was. */
  readonly sentence: string | null;
  /** Why the last wish was not done. */
  readonly problem: Problem | null;
  /** Takes back what the sentence says; only shown with one. */
  readonly onUndo: () => void;
  readonly onClose: () => void;
  /** Further buttons, after the one for undoing. */
  readonly children?: ComponentChildren;
}

/** The focus comes here, because the card whose button had it is gone. */
export function NameStrip({ sentence, problem, onUndo, onClose, children }: NameStripProps): JSX.Element {
  const words = useWords();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => strip.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div class="choice-strip" ref={strip} onKeyDown={closeOnEscape}>
      <p role="status">
        {sentence}
        {problem !== null && <span class="choice-problem"> {words(problemMessage(problem))}</span>}
      </p>
      <div class="choice-actions">
        {sentence !== null && <Button label={words('undo')} icon="undo" tone="accent" onPress={onUndo} />}
        {children}
        <Button label={words('close')} icon="close" iconOnly onPress={onClose} />
      </div>
    </div>
  );
}
