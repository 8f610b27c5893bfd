/** Reads what offices the people of an article held, when its text counts from an office ("in his first week in office"). Other articles cost nothing. */
import type { Mention } from '@/lib/core/entities/mention';
import type { EntityId } from '@/lib/core/entities/record';
import { mayCountFromOffice } from '@/lib/core/timeline/article/office-starts';
import type { OfficeHolder } from '@/lib/core/timeline/article/office-starts';
import type { Packs } from './open-packs';

/** The people who are named, by id; empty when nothing is counted from an office. */
export async function readOfficeHolders(
  text: string,
  mentions: readonly Pick<Mention, 'entityId' | 'kind'>[],
  packs: Pick<Packs, 'record'>,
): Promise<ReadonlyMap<EntityId, OfficeHolder>> {
  const holders = new Map<EntityId, OfficeHolder>();
  if (!mayCountFromOffice(text)) return holders;
  for (const { entityId, kind } of mentions) {
    if (kind !== 'person' || holders.has(entityId)) continue;
    const record = await packs.record(entityId);
    if (record !== null) holders.set(entityId, record);
  }
  return holders;
}
