/** All projects, the one worked on last first, and the field that begins a new one. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { toHash } from '@/components/library/library-routes';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import { NewProject } from './new-project';
import type { ListedProject, ProjectsActions, ProjectsState } from './projects';

export interface ProjectsViewProps {
  readonly state: ProjectsState;
  readonly actions: ProjectsActions;
  readonly changes: Pick<Deletions, 'change'>;
}

/** Where there is none yet, it says what one is for. */
export function ProjectsView({ state, actions, changes }: ProjectsViewProps): JSX.Element {
  const words = useWords();
  return (
    <main class="library-main projects" aria-busy={state.kind === 'loading'}>
      <header class="projects-head">
        <h1>{words('library_projects')}</h1>
        <p class="library-about">{words('projects_about')}</p>
      </header>
      {state.kind === 'closed' && <Notice kind="closed" onAction={actions.onReload} />}
      {state.kind === 'ready' && (
        <>
          <NewProject
            begin={async (name) => {
              const begun = await actions.begin(name);
              if (begun.kind === 'done') {
                changes.change('did_begin_project', async () => begun, actions.undoChange, 'stays');
                actions.onOpenProject(begun.projectId);
              }
              return begun;
            }}
          />
          {state.projects.length === 0 ? (
            <NoProjects />
          ) : (
            <ul class="project-list">
              {state.projects.map((listed) => (
                <ProjectLine key={listed.project.id} {...{ listed, actions, changes }} />
              ))}
            </ul>
          )}
        </>
      )}
    </main>
  );
}

function NoProjects(): JSX.Element {
  const words = useWords();
  return (
    <div class="project-none">
      <p class="project-none-title">{words('projects_none')}</p>
      <p>{words('projects_none_text')}</p>
    </div>
  );
}

interface ProjectLineProps extends Pick<ProjectsViewProps, 'actions' | 'changes'> {
  readonly listed: ListedProject;
}

function ProjectLine({ listed, actions, changes }: ProjectLineProps): JSX.Element {
  const words = useWords();
  const { project, partCount } = listed;
  const day = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium' }).format(project.modifiedAt);
  return (
    <li class="project-item">
      <div class="project-item-words">
        <h2 dir="auto">
          <a href={toHash({ part: 'projects', id: project.id })}>{project.name}</a>
        </h2>
        <p class="part-source">
          <span>{words.count('parts_count', partCount)}</span>
          <span>{words('project_changed', day)}</span>
        </p>
      </div>
      <Button
        label={words('delete')}
        describedAs={words('about_quote', words('delete'), project.name)}
        icon="trash"
        iconOnly
        onPress={() =>
          changes.change('did_delete_project', () => actions.deleteProject(project.id), actions.undoChange)
        }
      />
    </li>
  );
}
