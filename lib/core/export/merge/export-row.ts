/** What the store remembers of one file that was exported, so that the next export can tell the reader's changes from the library's. */
import * as z from 'zod/mini';
import { exportedDocumentSchema } from '../exported-file';

export const exportRowIdSchema = z.uuid().brand<'ExportRowId'>();

/** One file in one place. It is no work of the reader's: it is in no change log and no trash. */
export const exportRowSchema = z.object({
  id: exportRowIdSchema,
  /** The folder or vault it was written to; `download` for files that the browser saved. */
  target: z.string().check(z.minLength(1), z.maxLength(300)),
  /** What the file is of (see `ExportedFile.key`). With `target`, tells rows apart. */
  key: z.string().check(z.minLength(1), z.maxLength(300)),
  path: z.string().check(z.minLength(1), z.maxLength(2_000)),
  /** The layout that made it: a built-in one's name, or a template's id. */
  layout: z.string().check(z.minLength(1), z.maxLength(100)),
  document: exportedDocumentSchema,
  /** Milliseconds since 1970. */
  exportedAt: z.number(),
});
export type ExportRow = z.infer<typeof exportRowSchema>;
