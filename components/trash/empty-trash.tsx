/** The one deletion that cannot be undone asks first. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';

export interface EmptyTrashProps {
  /** How many things would go. */
  readonly count: number;
  readonly onEmpty: () => Promise<void>;
}

/** A button that becomes a question; the focus lies on the answer that keeps everything. */
export function EmptyTrash({ count, onEmpty }: EmptyTrashProps): JSX.Element {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking !== wasAsking.current) box.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const question = words.count('trash_empty_ask', count);
  return (
    <div
      ref={box}
      class="trash-empty"
      onKeyDown={({ key }) => {
        if (key === 'Escape') setAsking(false);
      }}
    >
      {isAsking ? (
        <div class="trash-question" role="alertdialog" aria-label={question}>
          <p>{question}</p>
          <Button
            label={words('trash_empty_yes')}
            icon="trash"
            tone="accent"
            onPress={() => {
              setAsking(false);
              void onEmpty();
            }}
          />
          <Button label={words('cancel')} onPress={() => setAsking(false)} />
        </div>
      ) : (
        <Button label={words('trash_empty')} icon="trash" onPress={() => setAsking(true)} />
      )}
    </div>
  );
}
