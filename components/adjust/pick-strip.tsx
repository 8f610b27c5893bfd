/** Asks the reader, at the foot of the window, to select the words that a lost highlight is to have. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';

export interface PickStripProps {
  /** The words it had. */
  readonly quote: string;
  readonly onCancel: () => void;
}

/** It stays until words were attached or the reader gives up. */
export function PickStrip({ quote, onCancel }: PickStripProps): JSX.Element {
  const words = useWords();
  return (
    <div class="toast toast-pick">
      <p class="toast-words" role="status">
        {words('pick_words')}
      </p>
      <blockquote class="toast-quote" dir="auto">
        {quote}
      </blockquote>
      <div class="toast-actions">
        <Button label={words('cancel')} icon="close" onPress={onCancel} />
      </div>
    </div>
  );
}
