/** An article's own timeline as the line that is drawn: cut in two by its date. Nothing is merged or left out: that was done when it was read. */
import { parseEdtf } from '../../dates/edtf';
import { likelyBeginning, middleOf } from '../../dates/likely-day';
import type { EntityId } from '../../entities/record';
import type { ArticleEntry, ArticleTimeline, NamedEntity } from '../article-entry';
import type { Timeline } from '../timeline';

/** Cuts as the timeline of an entity does: a coarse date goes by the middle of what it may mean, a span by its start. */
export function toArticleHalves({ articleDate, entries }: ArticleTimeline): Timeline {
  const article = articleDate === null ? null : parseEdtf(articleDate);
  const isBefore = ({ date }: ArticleEntry): boolean => {
    const parsed = parseEdtf(date);
    return article === null || parsed === null || likelyBeginning(parsed) <= middleOf(article);
  };
  return {
    articleDate: article === null ? null : articleDate,
    before: entries.filter(isBefore),
    since: entries.filter((entry) => !isBefore(entry)),
    asOf: null,
    hidden: { before: 0, since: 0 },
  };
}

/** An entity with the number of dated sentences that name it. */
export interface TimelineName extends Pick<NamedEntity, 'entityId' | 'name'> {
  readonly count: number;
}

/** Who and what the dated sentences name, the most named first; among equals the one that comes first in time. */
export function listTimelineNames(entries: readonly ArticleEntry[]): readonly TimelineName[] {
  const names = new Map<EntityId, TimelineName>();
  for (const { entities } of entries) {
    for (const { entityId, name } of entities) {
      names.set(entityId, { entityId, name, count: (names.get(entityId)?.count ?? 0) + 1 });
    }
  }
  return [...names.values()].sort((a, b) => b.count - a.count);
}

/** The sentences that name an entity; all of them for null. */
export function aboutEntity(timeline: ArticleTimeline, entityId: EntityId | null): ArticleTimeline {
  if (entityId === null) return timeline;
  const entries = timeline.entries.filter(({ entities }) => entities.some((one) => one.entityId === entityId));
  return { ...timeline, entries };
}
