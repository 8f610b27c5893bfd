/** What the reader wants to take away, as a value: shapes only. Which rows belong to it is `read-subject`'s to find. */
import type { EntityId } from '@/lib/core/entities/record';
import type { ProjectId } from '@/lib/core/notes/project-rows';
import type { HighlightId, PageId } from '@/lib/core/notes/rows';

/** A part of the library, or all of it. */
export type ExportSubject =
  | { readonly kind: 'everything' }
  | { readonly kind: 'article'; readonly id: PageId }
  | { readonly kind: 'project'; readonly id: ProjectId }
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'selection'; readonly ids: readonly HighlightId[] }
  /** The words as typed. */
  | { readonly kind: 'search'; readonly query: string };
