/** Which of several names in one paragraph a reader most likely wants a card for, when not all can be underlined. */
import type { Mention } from '../entities/mention';
import type { EntityKind } from '../entities/record';

/** A name is asked about more than another way to say it. */
const viaWorth: Readonly<Record<Mention['via'], number>> = {
  name: 3,
  acronym: 3,
  short: 2,
  seat: 2,
  role: 1,
  demonym: 0,
};

/** Countries are known to most readers, people and policies to few. */
const familiarKinds: ReadonlySet<EntityKind> = new Set(['country', 'place', 'outlet', 'concept']);

/** What the reader added or decided: it is always underlined, and counts against no limit. */
export function isReadersOwn({ entityId, reasons }: Pick<Mention, 'entityId' | 'reasons'>): boolean {
  return entityId.startsWith('own:') || reasons.some(({ kind, weight }) => kind === 'choice' && weight > 0);
}

/** Higher is more worth a mark; it depends on the mention alone, so that a wider limit only ever adds marks. */
export function worthOf({ via, kind }: Pick<Mention, 'via' | 'kind'>): number {
  return viaWorth[via] + (familiarKinds.has(kind) ? 0 : 1);
}
