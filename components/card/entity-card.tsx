/** The card that opens at a name: who or what that is, in one glance, and what had happened by the article's date. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/words';
import type { EntityId } from '@/lib/core/entities/record';
import { CardBody } from './card-body';
import { CardMessage, CardSkeleton } from './card-states';
import type { CardActions, CardView } from './card-view';
import { readingOfKey } from './readings';
import { stepOfKey } from './step-keys';

export interface EntityCardProps extends CardActions {
  readonly view: CardView;
  /** Set when the card was asked for by key, so that reading goes on inside it. */
  readonly takesFocus?: boolean;
}

/** A dialog that never blocks the page: it is labelled by its name, closes on Escape, shows other readings by their digits and all of it by A, and goes on by N and P. */
export function EntityCard({ view, takesFocus = false, ...actions }: EntityCardProps): JSX.Element {
  const words = useWords();
  const labelId = useId();
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) dialog.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  // Kept with its entity: a card of another one begins anew.
  const [wholeId, setWholeId] = useState<EntityId | null>(null);
  const readyId = view.kind === 'ready' ? view.content.record.id : null;
  const showAll = (showsAll: boolean): void => setWholeId(showsAll ? readyId : null);
  const name = view.kind === 'ready' ? view.content.record.name : view.name;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      actions.onClose();
      return;
    }
    if (asksForAll(event)) showAll(wholeId !== readyId);
    const by = stepOfKey(event);
    if (by !== null && actions.onStep !== undefined) {
      actions.onStep(by);
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
        <CardBody
          key={view.content.record.id}
          content={view.content}
          labelId={labelId}
          actions={actions}
          showsAll={wholeId === view.content.record.id}
          onShowAll={showAll}
        />
      ) : view.kind === 'loading' ? (
        <CardSkeleton name={name} labelId={labelId} />
      ) : (
        <CardMessage kind={view.kind} name={name} labelId={labelId} onRetry={actions.onRetry} />
      )}
    </div>
  );
}

/** The key A alone, unless the timeline has taken it already. */
function asksForAll(event: KeyboardEvent): boolean {
  const isAlone = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  return isAlone && !event.defaultPrevented && event.key.toLowerCase() === 'a';
}
