/** "Why this one?": what spoke for this entity and against it, and who else it might have been. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import type { Mention, Reason } from '@/lib/core/entities/mention';
import type { CardActions } from './card-view';
import { Certainty } from './certainty';
import { listReadings } from './readings';
import { reasonMessage } from './reason-message';

export interface CardReasonsProps {
  readonly id: string;
  readonly mention: Pick<Mention, 'entityId' | 'name' | 'confidence' | 'reasons' | 'runnersUp'>;
  readonly onChoose: CardActions['onChoose'];
}

/** More than this many reasons convince nobody. */
const reasonLimit = 5;

/** The strongest reasons first, each marked as for or against. */
export function CardReasons({ id, mention, onChoose }: CardReasonsProps): JSX.Element {
  const words = useWords();
  const strongest = mention.reasons.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, reasonLimit);
  return (
    <section class="card-reasons" id={id} aria-label={words('card_why')}>
      <p class="card-certainty">
        <Certainty chance={mention.confidence} because />
      </p>
      <ul>
        {strongest.map((reason) => (
          <ReasonLine key={`${reason.kind} ${reason.detail ?? ''}`} reason={reason} />
        ))}
      </ul>
      {mention.runnersUp.length > 0 && <RunnersUp mention={mention} onChoose={onChoose} />}
    </section>
  );
}

function ReasonLine({ reason }: { readonly reason: Reason }): JSX.Element {
  const words = useWords();
  const speaksFor = reason.weight >= 0;
  const message = reasonMessage(reason);
  return (
    <li class={speaksFor ? 'reason-for' : 'reason-against'}>
      <span class="unseen">{words(speaksFor ? 'reason_for' : 'reason_against')} </span>
      {reason.detail === null ? words(message) : words(message, reason.detail)}
    </li>
  );
}

function RunnersUp({ mention, onChoose }: Pick<CardReasonsProps, 'mention' | 'onChoose'>): JSX.Element {
  const words = useWords();
  const digits = new Map(listReadings(mention).map(({ entityId, digit }) => [entityId, digit]));
  return (
    <>
      <p class="card-others-title">{words('card_others')}</p>
      <ul class="card-others">
        {mention.runnersUp.map(({ entityId, name, kind, confidence }) => (
          <li key={entityId}>
            <span class="card-other-name">
              {onChoose === undefined ? (
                <span>{name}</span>
              ) : (
                <button
                  type="button"
                  class="card-other"
                  title={words('card_take', name)}
                  onClick={() => onChoose(entityId)}
                >
                  {name}
                </button>
              )}{' '}
              <span class="card-other-kind">{words(`kind_${kind}`)}</span>
            </span>
            <Certainty chance={confidence} />
            <kbd class="card-key" title={words('card_look', name)}>
              {digits.get(entityId)}
            </kbd>
          </li>
        ))}
      </ul>
    </>
  );
}
