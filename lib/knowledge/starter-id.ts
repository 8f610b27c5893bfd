/** The ids of the starter pack: the id in the source file behind the pack's name. */
import type { EntityId } from '@/lib/core/entities/record';

/** `kim-dae-jung` becomes `starter:kim-dae-jung`. Source ids have their form by schema, so the result has the form of an entity id. */
export function toStarterId(sourceId: string): EntityId {
  return `starter:${sourceId}` as EntityId;
}
