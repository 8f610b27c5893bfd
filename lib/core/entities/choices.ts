/** What the reader has decided about names. It is asked before any rule, and no rule overrules it. */
import { nameWords } from '../text/normalise';
import type { EntityId } from './record';

/** One decision: this name always means that entity, or never does. */
export interface ReaderChoice {
  readonly name: string;
  readonly entityId: EntityId;
  readonly verdict: 'always' | 'never';
}

/** The decisions, ready to be asked. */
export interface Choices {
  /** The entity the reader gave to a name, or null. @param key the name's comparable words, joined by spaces. */
  chosen(key: string): EntityId | null;
  isRejected(key: string, id: EntityId): boolean;
}

/** Indexes the reader's decisions by normalised name; of two about one name the later counts. */
export function toChoices(decisions: readonly ReaderChoice[]): Choices {
  const always = new Map<string, EntityId>();
  const never = new Set<string>();
  for (const { name, entityId, verdict } of decisions) {
    const key = nameWords(name).join(' ');
    if (verdict === 'always') {
      always.set(key, entityId);
      never.delete(`${key}\n${entityId}`);
    } else {
      never.add(`${key}\n${entityId}`);
      if (always.get(key) === entityId) always.delete(key);
    }
  }
  return {
    chosen: (key) => always.get(key) ?? null,
    isRejected: (key, id) => never.size > 0 && never.has(`${key}\n${id}`),
  };
}
