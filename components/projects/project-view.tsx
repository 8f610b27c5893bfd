/** One project: its question on top, then the essay, what waits for a place in it, and its timeline. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { Tabs } from '@/components/tabs/tabs';
import { Timeline } from '@/components/timeline/timeline';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import { ProjectParts } from './parts/project-parts';
import { ProjectHead } from './project-head';
import type { ProjectActions, ProjectState } from './projects';
import { Unplaced } from './unplaced';

export interface ProjectViewProps {
  readonly state: ProjectState;
  readonly actions: ProjectActions;
  /** Kept by the frame: a project that is deleted takes its view with it. */
  readonly changes: Pick<Deletions, 'change' | 'undo'>;
}

type Pane = 'essay' | 'unplaced' | 'timeline';

/** Ctrl or ⌘ with Z takes back what was done last, but in a field, whose own undo it is. */
export function ProjectView({ state, actions, changes }: ProjectViewProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (
      !isUndo ||
      (event.target instanceof HTMLElement && event.target.matches('textarea, input[type="text"], input:not([type])'))
    )
      return;
    event.preventDefault();
    changes.undo();
  };
  return (
    <main class="library-main project" aria-busy={state.kind === 'loading'} onKeyDown={onKeyDown}>
      {state.kind === 'closed' && <Notice kind="closed" onAction={actions.onReload} />}
      {state.kind === 'gone' && <GoneProject onLeave={actions.onLeave} />}
      {state.kind === 'ready' && <ReadyProject state={state} actions={actions} changes={changes} />}
    </main>
  );
}

interface ReadyProps extends Omit<ProjectViewProps, 'state'> {
  readonly state: Extract<ProjectState, { kind: 'ready' }>;
}

function ReadyProject({ state, actions, changes }: ReadyProps): JSX.Element {
  const words = useWords();
  const [pane, setPane] = useState<Pane>('essay');
  const { content, gathered, timeline } = state;
  const { project, parts } = content;
  return (
    <>
      <ProjectHead content={content} actions={actions} changes={changes} />
      <Tabs<Pane>
        label={words('project_panes')}
        chosen={pane}
        onChoose={setPane}
        tabs={[
          { id: 'essay', label: words('project_essay'), count: null },
          { id: 'unplaced', label: words('project_unplaced'), count: gathered.length },
          { id: 'timeline', label: words('timeline_article_title'), count: timeline.before.length },
        ]}
      >
        {pane === 'essay' && <ProjectParts parts={parts} actions={actions} changes={changes} />}
        {pane === 'unplaced' && (
          <Unplaced {...{ project, gathered, actions, changes }} after={parts.at(-1)?.part.id ?? null} />
        )}
        {pane === 'timeline' &&
          (timeline.before.length === 0 ? <NoTimeline /> : <Timeline timeline={timeline} name={project.name} />)}
      </Tabs>
    </>
  );
}

function NoTimeline(): JSX.Element {
  const words = useWords();
  return (
    <div class="project-none">
      <p class="project-none-title">{words('project_no_dates')}</p>
      <p>{words('project_no_dates_text')}</p>
    </div>
  );
}

function GoneProject({ onLeave }: { readonly onLeave: () => void }): JSX.Element {
  const words = useWords();
  return (
    <div class="project-none" role="status">
      <p class="project-none-title">{words('project_gone')}</p>
      <p>{words('project_gone_text')}</p>
      <Button label={words('projects_all')} tone="primary" onPress={onLeave} />
    </div>
  );
}
