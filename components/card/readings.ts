/** The readings of the words a card hangs on, each with the digit that shows it: 1 is what they were linked to. Pure. */
import type { Mention } from '@/lib/core/entities/mention';
import type { EntityId } from '@/lib/core/entities/record';

/** One entity that the words may mean. */
export interface Reading {
  readonly entityId: EntityId;
  readonly name: string;
  /** The key, as `KeyboardEvent.key` gives it. */
  readonly digit: string;
}

type Read = Pick<Mention, 'entityId' | 'name' | 'runnersUp'>;

/** What the words were linked to, then the others, best first. */
export function listReadings({ entityId, name, runnersUp }: Read): readonly Reading[] {
  return [{ entityId, name }, ...runnersUp].map((one, index) => ({
    entityId: one.entityId,
    name: one.name,
    digit: String(index + 1),
  }));
}

/** The reading that a key shows; null for every other key, and for keys that are pressed with a modifier: those are the browser's. */
export function readingOfKey(mention: Read, event: KeyReading): Reading | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  return listReadings(mention).find(({ digit }) => digit === event.key) ?? null;
}

type KeyReading = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** The place itself, where its name stands for a government. */
export function findSeat(mention: Read & Pick<Mention, 'via'>): Reading | null {
  const seat = mention.via === 'seat' ? mention.runnersUp.find(({ kind }) => kind === 'place') : undefined;
  return listReadings(mention).find(({ entityId }) => entityId === seat?.entityId) ?? null;
}
