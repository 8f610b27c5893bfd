/** Which office a person held at the article's date. Values only: "since June 2025" and "1998–2003" are worded where they are shown. */
import { parseEdtf } from '../dates/edtf';
import { likelyBeginning, likelyEnding, middleOf } from '../dates/likely-day';
import type { EntityId, EntityRecord } from '../entities/record';
import { rankOfRole } from './role-rank';

/** One office as the card names it. */
export interface RoleAtDate {
  /** "President of South Korea". */
  readonly role: string;
  /** The country or organisation the office belongs to, where the record says it. */
  readonly of: EntityId | null;
  /** EDTF; when it was held, as far as that is known today. */
  readonly date: string;
  /** True when it was held at the article's date, false when it had ended by then. */
  readonly held: boolean;
}

/**
 * The office held at a date: of several the highest in rank, then the one taken last; else the one that had ended last before it; null when
 * none had begun by then. Coarse dates fall on the side where the timeline puts them.
 *
 * @param date EDTF; null, or something that is no date, asks for the day up to which the record knows.
 */
export function roleAt(record: Pick<EntityRecord, 'events' | 'life' | 'asOf'>, date: string | null): RoleAtDate | null {
  const at = (date === null ? null : parseEdtf(date)) ?? parseEdtf(record.asOf);
  if (at === null) return null;
  const atDay = middleOf(at);
  const best = toTerms(record)
    .filter((term) => term.firstDay <= atDay)
    .reduce<Term | null>((chosen, term) => (chosen === null || isBetter(term, chosen, atDay) ? term : chosen), null);
  return best === null ? null : { role: best.role, of: best.of, date: best.date, held: best.lastDay >= atDay };
}

interface Term extends Omit<RoleAtDate, 'held'> {
  readonly firstDay: number;
  /** Nobody holds an office after death, even where the record forgot its end. */
  readonly lastDay: number;
}

function toTerms({ events, life }: Pick<EntityRecord, 'events' | 'life'>): Term[] {
  const span = life === null ? null : parseEdtf(life);
  const death = span === null ? Infinity : likelyEnding(span);
  return events.flatMap((event) => {
    const term = event.kind === 'office' ? parseEdtf(event.date) : null;
    if (term === null) return [];
    const lastDay = Math.min(likelyEnding(term), death);
    return [
      {
        role: event.role ?? event.text,
        of: event.of ?? null,
        date: event.date,
        firstDay: likelyBeginning(term),
        lastDay,
      },
    ];
  });
}

function isBetter(term: Term, chosen: Term, atDay: number): boolean {
  const [held, chosenHeld] = [term.lastDay >= atDay, chosen.lastDay >= atDay];
  if (held !== chosenHeld) return held;
  if (!held && term.lastDay !== chosen.lastDay) return term.lastDay > chosen.lastDay;
  const [rank, chosenRank] = [rankOfRole(term.role), rankOfRole(chosen.role)];
  return rank === chosenRank ? term.firstDay > chosen.firstDay : rank < chosenRank;
}
