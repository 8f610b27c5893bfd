/** Says beside a name what the reader has just decided about it, with the two things one may want next: not that, or that everywhere. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { Problem } from '@/components/keeping/keeping';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';

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

/** The focus comes here, because the card whose button had it is gone. */
export function ChoiceStrip({ choice, problem, onUndo, onEverywhere, onClose }: ChoiceStripProps): JSX.Element {
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
        {choice !== null && words(sentences[choice.scope][choice.verdict], choice.name, choice.entity)}
        {problem !== null && <span class="choice-problem"> {words(problemMessage(problem))}</span>}
      </p>
      <div class="choice-actions">
        {choice !== null && <Button label={words('undo')} icon="undo" tone="accent" onPress={onUndo} />}
        {choice?.scope === 'here' && <Button label={words('choice_make_everywhere')} onPress={onEverywhere} />}
        <Button label={words('close')} icon="close" iconOnly onPress={onClose} />
      </div>
    </div>
  );
}
