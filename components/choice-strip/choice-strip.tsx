/** Says beside a name what the reader has just decided about it, with the two things one may want next: not that, or that everywhere. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import type { Problem } from '@/components/keeping/keeping';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';
import { NameStrip } from './name-strip';

/** A decision that was kept. */
export interface ShownChoice {
  readonly verdict: 'always' | 'never';
  readonly scope: 'here' | 'everywhere';
  /** The name as the article writes it. */
  readonly name: string;
  /** The name of what it means, or does not mean. */
  readonly entity: string;
}

export interface ChoiceStripProps {
  /** Null when nothing was kept: then there is only the reason. */
  readonly choice: ShownChoice | null;
  /** Why the last wish was not done. */
  readonly problem: Problem | null;
  readonly onUndo: () => void;
  readonly onEverywhere: () => void;
  readonly onClose: () => void;
}

const sentences: Record<ShownChoice['scope'], Record<ShownChoice['verdict'], MessageKey>> = {
  here: { always: 'choice_now_always', never: 'choice_now_never' },
  everywhere: { always: 'choice_now_always_everywhere', never: 'choice_now_never_everywhere' },
};

/** One sentence, and the two things that may follow it. */
export function ChoiceStrip({ choice, problem, onUndo, onEverywhere, onClose }: ChoiceStripProps): JSX.Element {
  const words = useWords();
  const sentence = choice && words(sentences[choice.scope][choice.verdict], choice.name, choice.entity);
  return (
    <NameStrip sentence={sentence} problem={problem} onUndo={onUndo} onClose={onClose}>
      {choice?.scope === 'here' && <Button label={words('choice_make_everywhere')} onPress={onEverywhere} />}
    </NameStrip>
  );
}
