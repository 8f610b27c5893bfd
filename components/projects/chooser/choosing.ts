/** What the chooser asks of whoever holds the store: shapes only. The same in library, popup, panel and the note frame. */
import type { ChangeOutcome, Problem } from '@/components/keeping/keeping';
import type { ProjectId } from '@/lib/core/notes/project-rows';
import type { HighlightId, PageId } from '@/lib/core/notes/rows';

/** A project as the chooser shows it. */
export interface ChoosableProject {
  readonly id: ProjectId;
  readonly name: string;
}

/** What is put into a project. */
export type PutThings =
  | { readonly kind: 'highlights'; readonly ids: readonly HighlightId[] }
  | { readonly kind: 'page'; readonly id: PageId };

/** Where it is put: into a project there is, or into a new one of that name. */
export type PutTarget =
  { readonly kind: 'known'; readonly id: ProjectId } | { readonly kind: 'new'; readonly name: string };

/** What became of it; `count` is how many were not in the project yet, and null is no change to take back. */
export type PutOutcome =
  | { readonly kind: 'done'; readonly count: number; readonly changeSetId: string | null }
  | { readonly kind: 'refused'; readonly reason: Problem };

/** The callbacks. */
export interface ChoosingActions {
  /** All projects, the one worked on last first; null when they cannot be read. */
  readonly listProjects: () => Promise<readonly ChoosableProject[] | null>;
  readonly putIntoProject: (things: PutThings, target: PutTarget) => Promise<PutOutcome>;
  readonly undoPut: (changeSetId: string) => Promise<ChangeOutcome>;
}
