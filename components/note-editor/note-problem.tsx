/** The note could not be saved: why, and a way to take the words elsewhere. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import type { Problem } from '@/components/keeping/keeping';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';

export interface NoteProblemProps {
  readonly reason: Problem;
  readonly onCopy: () => void;
}

/** The typed words stay in the form; the button copies them. */
export function NoteProblem({ reason, onCopy }: NoteProblemProps): JSX.Element {
  const words = useWords();
  return (
    <div class="note-problem" role="alert">
      <p>
        <strong>{words('not_saved')}</strong> {words(problemMessage(reason))}
      </p>
      <Button label={words('copy_text')} icon="copy" tone="accent" onPress={onCopy} />
    </div>
  );
}
