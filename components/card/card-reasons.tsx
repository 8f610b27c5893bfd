/** "Why this one?": what spoke for this entity and against it, and who else it might have been. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import type { Mention, Reason } from '@/lib/core/entities/mention';
import type { CardActions } from './card-view';
import { reasonMessage } from './reason-message';

export interface CardReasonsProps {
  readonly id: string;
  readonly mention: Pick<Mention, 'confidence' | 'reasons' | 'runnersUp'>;
  readonly onChoose: CardActions['onChoose'];
}

/** More than this many reasons convince nobody. */
const reasonLimit = 5;

/** The strongest reasons first, each marked as for or against. */
export function CardReasons({ id, mention, onChoose }: CardReasonsProps): JSX.Element {
  const words = useWords();
  const strongest = mention.reasons.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, reasonLimit);
  const certainty = new Intl.NumberFormat(words.language, { style: 'percent' }).format(mention.confidence);
  return (
    <section class="card-reasons" id={id} aria-label={words('card_why')}>
      <p class="card-certainty">{words('card_certainty', certainty)}</p>
      <ul>
        {strongest.map((reason) => (
          <ReasonLine key={`${reason.kind} ${reason.detail ?? ''}`} reason={reason} />
        ))}
      </ul>
      {mention.runnersUp.length > 0 && <RunnersUp runnersUp={mention.runnersUp} onChoose={onChoose} />}
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

function RunnersUp({
  runnersUp,
  onChoose,
}: Pick<Mention, 'runnersUp'> & Pick<CardReasonsProps, 'onChoose'>): JSX.Element {
  const words = useWords();
  return (
    <>
      <p class="card-certainty">{words('card_others')}</p>
      <ul class="card-others">
        {runnersUp.map(({ entityId, name, kind }) => (
          <li key={entityId}>
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
          </li>
        ))}
      </ul>
    </>
  );
}
