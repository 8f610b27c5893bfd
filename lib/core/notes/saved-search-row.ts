/** A search that the reader gave a name. Shape only; what a query means is `core/search`'s. */
import * as z from 'zod/mini';
import { rowShape } from './rows';

export const savedSearchIdSchema = z.uuid().brand<'SavedSearchId'>();
export type SavedSearchId = z.infer<typeof savedSearchIdSchema>;

export const savedSearchRowSchema = z.object({
  id: savedSearchIdSchema,
  ...rowShape,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** As typed into the search field. */
  query: z.string().check(z.maxLength(2_000)),
  /** The list's order, by its name there; unknown ones fall back to the usual. */
  sort: z.string().check(z.maxLength(40)),
});
export type SavedSearchRow = z.infer<typeof savedSearchRowSchema>;
