/** Putting highlights and articles into projects, for every surface that offers a choice of them; the background does it for the note frame. */
import type { ProjectId } from '@/lib/core/notes/project-rows';
import type { HighlightId, PageId } from '@/lib/core/notes/rows';
import type { NewPart } from '@/lib/core/projects/project-content';
import type { Store } from './create-store';
import type { Refused } from './outcome';
import { changeSetIdSchema } from './tables';

type Things =
  | { readonly kind: 'highlights'; readonly ids: readonly HighlightId[] }
  | { readonly kind: 'page'; readonly id: PageId };

type Target = { readonly kind: 'known'; readonly id: ProjectId } | { readonly kind: 'new'; readonly name: string };

/** What the chooser of projects calls back. */
export interface ProjectChoosing {
  listProjects(): Promise<readonly { readonly id: ProjectId; readonly name: string }[] | null>;
  putIntoProject(
    things: Things,
    target: Target,
  ): Promise<{ readonly kind: 'done'; readonly count: number; readonly changeSetId: string | null } | Refused>;
  undoPut(changeSetId: string): Promise<{ readonly kind: 'done' } | Refused>;
}

/** Builds it over the store. Each callback is the same for as long as the store is. */
export function createProjectChoosing({ projects, changes }: Pick<Store, 'projects' | 'changes'>): ProjectChoosing {
  return {
    listProjects: async () => {
      const read = await projects.list();
      return read.kind === 'refused' ? null : read.value.map(({ project: { id, name } }) => ({ id, name }));
    },
    putIntoProject: async (things, target) => {
      const parts = toParts(things);
      if (target.kind === 'new') {
        const begun = await projects.begin(target.name, parts);
        return begun.kind === 'refused' ? begun : { kind: 'done', count: parts.length, changeSetId: begun.changeSetId };
      }
      const added = await projects.addParts(target.id, parts, null);
      if (added.kind === 'refused') return added;
      return { kind: 'done', count: added.value, changeSetId: added.value === 0 ? null : added.changeSetId };
    },
    undoPut: (changeSetId) => changes.undo(changeSetIdSchema.parse(changeSetId)),
  };
}

function toParts(things: Things): readonly NewPart[] {
  return things.kind === 'page'
    ? [{ kind: 'page', pageId: things.id }]
    : things.ids.map((highlightId) => ({ kind: 'highlight', highlightId }));
}
