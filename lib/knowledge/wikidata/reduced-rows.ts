/** What the first pass over a dump puts away, one JSON row a line: items that may come into the pack, classes with their parents, and labels. */
import * as z from 'zod/mini';
import { reducedEntitySchema } from './reduce-entity';

export const reducedRowSchema = z.discriminatedUnion('row', [
  z.object({ row: z.literal('entity'), entity: reducedEntitySchema }),
  z.object({ row: z.literal('class'), id: z.string(), parents: z.array(z.string()) }),
]);
export type ReducedRow = z.infer<typeof reducedRowSchema>;

export const labelRowSchema = z.object({ id: z.string(), label: z.string() });
export type LabelRow = z.infer<typeof labelRowSchema>;

/** The items that an entity's statements need a name for. */
export function* namedItems(row: ReducedRow): Generator<string> {
  if (row.row !== 'entity') return;
  for (const { item } of row.entity.statements) if (item !== undefined) yield item;
}
