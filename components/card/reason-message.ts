/** Which sentence of the locale says a reason of the linker. */
import type { MessageKey } from '@/lib/platform/words';
import type { Reason } from '@/lib/core/entities/mention';

interface ReasonMessages {
  /** When there is nothing to point at. */
  readonly plain: MessageKey;
  /** With what the reason points at as its placeholder. */
  readonly detailed?: MessageKey;
  /** When it speaks against. */
  readonly against?: MessageKey;
}

const reasonMessages: Record<Reason['kind'], ReasonMessages> = {
  'full-name': { plain: 'reason_full_name' },
  commonness: { plain: 'reason_common', against: 'reason_common_against' },
  'context-words': {
    plain: 'reason_context',
    detailed: 'reason_context_detail',
    against: 'reason_context_against',
  },
  'related-entity': { plain: 'reason_related', detailed: 'reason_related_detail' },
  'title-word': { plain: 'reason_title', detailed: 'reason_title_detail', against: 'reason_title_against' },
  'short-form': { plain: 'reason_short', detailed: 'reason_short_detail', against: 'reason_short_against' },
  acronym: { plain: 'reason_acronym', detailed: 'reason_acronym_detail' },
  seat: { plain: 'reason_seat' },
  demonym: { plain: 'reason_demonym' },
  date: { plain: 'reason_date', against: 'reason_date_against' },
  role: { plain: 'reason_role' },
  choice: { plain: 'reason_choice', against: 'reason_choice_against' },
  ambiguous: { plain: 'reason_ambiguous' },
  'common-word': { plain: 'reason_common_word' },
};

/** The message for a reason, as exact as its detail allows. */
export function reasonMessage({ kind, weight, detail }: Reason): MessageKey {
  const messages = reasonMessages[kind];
  if (weight < 0 && messages.against !== undefined) return messages.against;
  return detail === null ? messages.plain : (messages.detailed ?? messages.plain);
}
