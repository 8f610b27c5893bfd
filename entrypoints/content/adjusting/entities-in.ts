/** The entities that the open page names inside a span: what a highlight is linked to. */
import { toEntityRef } from '@/lib/core/entities/record';
import type { EntityRef } from '@/lib/core/entities/record';
import { contains } from '@/lib/core/text/span';
import type { TextSpan } from '@/lib/core/text/span';
import { spanOnPage } from '../open-page';
import type { OpenPage } from '../open-page';

/** Each once, in reading order. */
export function entitiesIn(page: OpenPage, span: TextSpan): EntityRef[] {
  const inside = page.linking.mentions.filter((mention) => {
    const at = spanOnPage(page, mention);
    return at !== null && contains(span, at);
  });
  const refs = new Map<string, EntityRef>();
  for (const { entityId, name, title, wikidata } of inside) {
    if (!refs.has(entityId)) refs.set(entityId, toEntityRef({ id: entityId, name, wikipedia: title, wikidata }));
  }
  return [...refs.values()];
}
