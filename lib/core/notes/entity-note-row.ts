/** The reader's words on an entity itself, in its dossier. Shape only. */
import * as z from 'zod/mini';
import { entityRefSchema } from '../entities/record';
import { rowShape } from './rows';

export const entityNoteIdSchema = z.uuid().brand<'EntityNoteId'>();

/** One note for each entity. */
export const entityNoteRowSchema = z.object({
  id: entityNoteIdSchema,
  ...rowShape,
  entity: entityRefSchema,
  /** What it is found by (see `core/entities/entity-keys`). */
  entityKeys: z.array(z.string()).check(z.minLength(1)),
  /** Markdown as typed. */
  text: z.string().check(z.maxLength(1_000_000)),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(100))),
});
export type EntityNoteRow = z.infer<typeof entityNoteRowSchema>;
