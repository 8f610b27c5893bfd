/** Takes from what an article tells the part that is about one entity, and what else it is about. */
import type { Mention } from '../../entities/mention';
import type { EntityId } from '../../entities/record';
import type { ArticleEntry, ArticleTimeline } from '../article-entry';
import { toTellingWords } from '../telling-words';

/** The entries that name an entity. */
export function entriesAbout({ entries }: ArticleTimeline, entityId: EntityId): ArticleEntry[] {
  return entries.filter(({ entities }) => entities.some((named) => named.entityId === entityId));
}

/** The telling words of everything the article names but the entity itself, by which known events close to its subject are recognised. */
export function subjectBeside(
  mentions: readonly Pick<Mention, 'entityId' | 'name'>[],
  entityId: EntityId,
): ReadonlySet<string> {
  const names = new Map(mentions.map((mention) => [mention.entityId, mention.name]));
  const own = toTellingWords(names.get(entityId) ?? '');
  names.delete(entityId);
  return new Set([...names.values()].flatMap((name) => [...toTellingWords(name)]).filter((word) => !own.has(word)));
}
