/** The head of a card: the name, what kind of thing it is, its role, and how the article's words lead to it. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { CardActions, CardContent } from './card-view';
import { findSeat } from './readings';
import type { Reading } from './readings';
import { useRoleLine } from './role-line';

export interface CardHeadProps {
  readonly content: CardContent;
  readonly labelId: string;
  readonly onShowReading: CardActions['onShowReading'];
  readonly onChoose: CardActions['onChoose'];
}

/** Another reading says that it is one before anything else, so that nobody takes it for the link. */
export function CardHead({ content, labelId, onShowReading, onChoose }: CardHeadProps): JSX.Element {
  const words = useWords();
  const role = useRoleLine(content.role);
  const { record, isOther } = content;
  return (
    <header class="card-head">
      {isOther && <OtherReading content={content} onShowReading={onShowReading} onChoose={onChoose} />}
      <h2 class="card-name" id={labelId}>
        <bdi>{record.name}</bdi>
      </h2>
      <span class="card-kind">{words(`kind_${record.kind}`)}</span>
      {role !== null && <p class="card-role">{role}</p>}
      {!isOther && <Resolved content={content} onShowReading={onShowReading} />}
    </header>
  );
}

/** How words that do not name the entity were understood. */
function Resolved({ content, onShowReading }: Omit<CardHeadProps, 'labelId' | 'onChoose'>): JSX.Element | null {
  const words = useWords();
  const { mention, written } = content;
  const seat = findSeat(mention);
  if (mention.via === 'role') return <p class="card-resolved">{words('card_by_role', written)}</p>;
  if (mention.via !== 'seat') return null;
  return (
    <div class="card-resolved">
      <p>{words('card_seat', written)}</p>
      {seat !== null && onShowReading !== undefined && (
        <ReadingButton reading={seat} label={words('card_seat_itself', seat.name)} onShow={onShowReading} />
      )}
    </div>
  );
}

function OtherReading({ content, onShowReading, onChoose }: Omit<CardHeadProps, 'labelId'>): JSX.Element {
  const words = useWords();
  const { mention, record, written } = content;
  const linked = { entityId: mention.entityId, name: mention.name, digit: '1' };
  return (
    <div class="card-resolved card-other-reading">
      <p>{words('card_other_reading', written)}</p>
      {onShowReading !== undefined && (
        <ReadingButton reading={linked} label={words('card_back', mention.name)} onShow={onShowReading} />
      )}
      {onChoose !== undefined && (
        <Button label={words('card_take', record.name)} tone="accent" onPress={() => onChoose(record.id)} />
      )}
    </div>
  );
}

interface ReadingButtonProps {
  readonly reading: Reading;
  readonly label: string;
  readonly onShow: NonNullable<CardActions['onShowReading']>;
}

/** The style sheet draws its key beside the words. */
function ReadingButton({ reading, label, onShow }: ReadingButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="button button-accent card-reading"
      aria-keyshortcuts={reading.digit}
      onClick={() => onShow(reading.entityId)}
    >
      <span>{label}</span>
    </button>
  );
}
