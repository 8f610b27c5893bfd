/** What the reader collects for; with an id, one project. */
import type { JSX } from 'preact';
import { ProjectView } from '@/components/projects/project-view';
import type { ProjectsActions } from '@/components/projects/projects';
import { ProjectsView } from '@/components/projects/projects-view';
import { projectIdSchema } from '@/lib/core/notes/project-rows';
import { changeSetIdSchema } from '@/lib/store/tables';
import type { LibraryContext, PartProps } from '../library-context';
import { createProjectActions } from './projects/project-actions';
import { useProject } from './projects/use-project';
import { useProjects } from './projects/use-projects';

/** Followed while they are open. An address that names no project leads to the list. */
export function Projects({ library, route }: PartProps): JSX.Element {
  const named = projectIdSchema.safeParse(route.id);
  return named.success ? (
    <OpenProject key={named.data} library={library} projectId={named.data} />
  ) : (
    <AllProjects library={library} />
  );
}

interface OpenProjectProps {
  readonly library: LibraryContext;
  readonly projectId: Parameters<typeof useProject>[1];
}

function OpenProject({ library, projectId }: OpenProjectProps): JSX.Element {
  const state = useProject(library.store, projectId);
  const actions = createProjectActions(library, projectId, state);
  return <ProjectView state={state} actions={actions} changes={library.deletions} />;
}

function AllProjects({ library }: Pick<PartProps, 'library'>): JSX.Element {
  const state = useProjects(library.store);
  return <ProjectsView state={state} actions={toActions(library)} changes={library.deletions} />;
}

function toActions({ store, navigate }: LibraryContext): ProjectsActions {
  return {
    begin: async (name) => {
      const begun = await store.projects.begin(name, []);
      return begun.kind === 'refused'
        ? begun
        : { kind: 'done', projectId: begun.value.id, changeSetId: begun.changeSetId };
    },
    deleteProject: (id) => store.projects.delete(id),
    undoChange: (changeSetId) => store.changes.undo(changeSetIdSchema.parse(changeSetId)),
    onOpenProject: (id) => navigate({ part: 'projects', id }),
    onReload: () => location.reload(),
  };
}
