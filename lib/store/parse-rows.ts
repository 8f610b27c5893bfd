/** Believes rows from the disk only as far as they fit their schema. A damaged row is set aside where it lies: never repaired, never overwritten, never in the way. */
import type * as z from 'zod/mini';

/** The row, or null when it is missing or damaged. */
export function parseRow<Row>(schema: z.ZodMiniType<Row>, stored: unknown): Row | null {
  return schema.safeParse(stored).data ?? null;
}

/** The rows that fit, in their order. */
export function parseRows<Row>(schema: z.ZodMiniType<Row>, stored: readonly unknown[]): Row[] {
  return stored.flatMap((row) => schema.safeParse(row).data ?? []);
}

/** Whether a stored row is deleted, by the one field that says so; a row too damaged to say counts as kept. */
export function isDeleted(stored: unknown): boolean {
  return typeof stored === 'object' && stored !== null && 'deletedAt' in stored && typeof stored.deletedAt === 'number';
}
