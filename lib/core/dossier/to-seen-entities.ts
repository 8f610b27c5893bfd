/** What a dossier remembers of an article: whom it names, how often, and with which dated sentences. It keeps no other word of the text. */
import type { Mention } from '../entities/mention';
import { edtfSchema, toEntityRef } from '../entities/record';
import type { EntityId } from '../entities/record';
import { longestSentence, mostDated, mostSeen } from '../notes/observed-rows';
import type { SeenEntity } from '../notes/observed-rows';
import type { ArticleTimeline } from '../timeline/article-entry';

/** A mention as far as it matters here. */
export type NamedAs = Pick<Mention, 'entityId' | 'name' | 'kind' | 'title' | 'wikidata'>;

/** Each entity once, in reading order; of more than are kept, those named most often. */
export function toSeenEntities(
  mentions: readonly NamedAs[],
  { entries }: Pick<ArticleTimeline, 'entries'>,
): SeenEntity[] {
  const seen = new Map<EntityId, SeenEntity>();
  for (const { entityId, name, kind, title, wikidata } of mentions) {
    const known = seen.get(entityId);
    if (known !== undefined) known.count += 1;
    else {
      const entity = toEntityRef({ id: entityId, name, wikipedia: title, wikidata });
      seen.set(entityId, { entity, kind, count: 1, dated: [] });
    }
  }
  for (const { date, text, entities } of entries) {
    // A date that rows do not take would take the whole article with it.
    if (!edtfSchema.safeParse(date).success) continue;
    for (const entityId of new Set(entities.map((named) => named.entityId))) {
      const one = seen.get(entityId);
      if (one !== undefined && one.dated.length < mostDated) one.dated.push({ date, text: cut(text) });
    }
  }
  const all = [...seen.values()];
  return all.length <= mostSeen ? all : all.sort((a, b) => b.count - a.count).slice(0, mostSeen);
}

/** Never in the middle of a character. */
function cut(sentence: string): string {
  if (sentence.length <= longestSentence) return sentence;
  return `${sentence.slice(0, longestSentence - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
