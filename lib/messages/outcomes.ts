/** What writes come to when they are asked for by message. Shapes only. */
import * as z from 'zod/mini';

/** Why a write was not done. Nothing is lost: the sender still has what it sent. */
export const refusalSchema = z.object({
  kind: z.literal('refused'),
  /** `private`: a private window, where nothing is stored. `stale`: the row was changed elsewhere. `gone`: it was deleted elsewhere. `full`: the disk or quota. `closed`: the database does not open. `newer`: a newer version made it. */
  reason: z.enum(['private', 'stale', 'gone', 'full', 'closed', 'newer']),
});
export type Refusal = z.infer<typeof refusalSchema>;

/** It was done, and there is nothing to tell of it. */
export const doneSchema = z.object({ kind: z.literal('done') });
