/** The card before it knows, and when it will not. It has the size of a small card, so that what follows does not jump far. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';

/** The name is known at once; the rest is drawn as quiet bars until it comes. */
export function CardSkeleton({ name, labelId }: { readonly name: string; readonly labelId: string }): JSX.Element {
  return (
    <div class="card-section">
      <h2 class="card-name" id={labelId}>
        {name}
      </h2>
      <div class="card-skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}

export interface CardMessageProps {
  readonly kind: 'failed' | 'unknown';
  readonly name: string;
  readonly labelId: string;
  readonly onRetry: () => void;
}

/** One plain sentence on why there is nothing, and the way on where there is one. */
export function CardMessage({ kind, name, labelId, onRetry }: CardMessageProps): JSX.Element {
  const words = useWords();
  return (
    <div class="card-section">
      <h2 class="card-name" id={labelId}>
        {name}
      </h2>
      <p class="card-message" role="status">
        {words(kind === 'failed' ? 'card_failed' : 'card_unknown')}
      </p>
      {kind === 'failed' && <Button label={words('try_again')} icon="reload" tone="accent" onPress={onRetry} />}
    </div>
  );
}
