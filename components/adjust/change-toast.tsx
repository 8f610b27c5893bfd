/** Says at the foot of the window what was just done to a highlight, and takes it back or does it again. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import type { Problem } from '@/components/keeping/keeping';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';

export interface ChangeToastProps {
  /** What was done; null when nothing was. */
  readonly said: MessageKey | null;
  /** Why the last wish was not done. */
  readonly problem: Problem | null;
  /** Null when there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  /** Null when nothing was taken back. */
  readonly onRedo: (() => void) | null;
  readonly onClose: () => void;
}

/** It does not take the focus: its keys work wherever nothing is being typed. */
export function ChangeToast({ said, problem, onUndo, onRedo, onClose }: ChangeToastProps): JSX.Element {
  const words = useWords();
  return (
    <div class="toast">
      <p class="toast-words" role="status">
        {said !== null && words(said)}
        {problem !== null && <span class="toast-problem"> {words(problemMessage(problem))}</span>}
      </p>
      <div class="toast-actions">
        {onUndo !== null && <Button label={words('undo')} icon="undo" tone="accent" onPress={onUndo} />}
        {onRedo !== null && <Button label={words('redo')} icon="redo" tone="accent" onPress={onRedo} />}
        <Button label={words('close')} icon="close" iconOnly onPress={onClose} />
      </div>
    </div>
  );
}
