/** The card that opens at a name: who or what that is, in one glance, and what had happened by the article's date. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '@/components/words';
import { CardBody } from './card-body';
import { CardMessage, CardSkeleton } from './card-states';
import type { CardActions, CardView } from './card-view';
import { readingOfKey } from './readings';

export interface EntityCardProps extends CardActions {
  readonly view: CardView;
  /** Set when the card was asked for by key, so that reading goes on inside it. */
  readonly takesFocus?: boolean;
}

/** A dialog that never blocks the page: it is labelled by its name, closes on Escape, and shows other readings by their digits. */
export function EntityCard({ view, takesFocus = false, ...actions }: EntityCardProps): JSX.Element {
  const words = useWords();
  const labelId = useId();
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) dialog.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const name = view.kind === 'ready' ? view.content.record.name : view.name;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      actions.onClose();
      return;
    }
    const reading = view.kind === 'ready' ? readingOfKey(view.content.mention, event) : null;
    if (reading !== null) actions.onShowReading?.(reading.entityId);
  };
  return (
    <div
      ref={dialog}
      class="card"
      role="dialog"
      aria-labelledby={labelId}
      aria-busy={view.kind === 'loading'}
      tabIndex={-1}
      onKeyDown={onKey}
    >
      <p class="unseen" role="status">
        {view.kind === 'loading'
          ? words('card_loading', name)
          : view.kind === 'ready'
            ? words('card_opened', name)
            : ''}
      </p>
      {view.kind === 'ready' ? (
        <CardBody key={view.content.record.id} content={view.content} labelId={labelId} actions={actions} />
      ) : view.kind === 'loading' ? (
        <CardSkeleton name={name} labelId={labelId} />
      ) : (
        <CardMessage kind={view.kind} name={name} labelId={labelId} onRetry={actions.onRetry} />
      )}
    </div>
  );
}
