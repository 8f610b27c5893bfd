/** Hears the keys for taking back and doing again, on the page and in our overlay. What the page itself did with a key is left to it. */
import { isTyping } from '../pointer';
import { toUndoKey } from './undo-keys';

interface UndoListener {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly isOurs: (event: Event) => boolean;
  readonly asked: (wish: 'undo' | 'redo') => void;
}

/** Listens until the signal aborts. Events of the overlay end at its root, so those are heard on their way down. */
export function listenToUndo({ document, signal, isOurs, asked }: UndoListener): void {
  const hear = (event: KeyboardEvent): void => {
    const wish = toUndoKey(event);
    if (wish !== null) asked(wish);
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (isOurs(event)) hear(event);
    },
    { signal, passive: true, capture: true },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!isOurs(event) && !event.defaultPrevented && !isTyping(event)) hear(event);
    },
    { signal, passive: true },
  );
}
