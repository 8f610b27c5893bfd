/** The list of entities as a reader narrows it down and sorts it. It counts nothing. */
import type { EntityKind } from '../entities/record';
import { toSearchWords } from '../search/words/search-words';
import type { CountedEntity } from './entity-tally';

/** By how much there is on them, or by name. */
export const entityOrders = ['most', 'name'] as const;
export type EntityOrder = (typeof entityOrders)[number];

/** What is wanted of the list. */
export interface EntityWish {
  /** As typed: each word must begin a word of the name. */
  readonly query: string;
  /** Null for all kinds. */
  readonly kind: EntityKind | null;
  readonly order: EntityOrder;
}

/** Those that fit, in the order wished for. @param locale BCP 47, for the order of names. */
export function chooseEntities(
  entities: readonly CountedEntity[],
  { query, kind, order }: EntityWish,
  locale: string,
): readonly CountedEntity[] {
  const wanted = toFoldedWords(query);
  const found = entities.filter(
    (one) =>
      (kind === null || one.kind === kind) &&
      (wanted.length === 0 || beginsAll(toFoldedWords(one.entity.name), wanted)),
  );
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const byName = (a: CountedEntity, b: CountedEntity): number =>
    collator.compare(a.entity.name, b.entity.name) || (a.entity.id < b.entity.id ? -1 : 1);
  return found.sort(order === 'name' ? byName : (a, b) => worthOf(b) - worthOf(a) || byName(a, b));
}

/** The kinds there are with how many entities are of each, the one with most first. */
export function countKinds(
  entities: readonly CountedEntity[],
): readonly { readonly kind: EntityKind; readonly count: number }[] {
  const counts = new Map<EntityKind, number>();
  for (const { kind } of entities) if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}

/** What the reader did counts for more than what articles name: a note above all, then highlights. */
function worthOf({ hasNote, highlightCount, articleCount }: CountedEntity): number {
  return (hasNote ? 10 : 0) + highlightCount * 3 + articleCount;
}

function toFoldedWords(text: string): string[] {
  return toSearchWords(text).map(({ word }) => word);
}

function beginsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
}
