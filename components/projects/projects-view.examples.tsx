/** The states of the list of projects. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleProject, sampleProjectsActions } from '@/components/samples/sample-projects';
import { projectIdSchema } from '@/lib/core/notes/project-rows';
import type { ProjectsState } from './projects';
import { ProjectsView } from './projects-view';

function projects(state: ProjectsState): () => JSX.Element {
  return () => <ProjectsView state={state} actions={sampleProjectsActions} changes={{ change: nothing }} />;
}

const other = { ...sampleProject, id: projectIdSchema.parse('00000000-0000-4000-8000-000000000399') };

/** Some, none, closed. */
export const projectsViewExamples: ExampleSet = {
  component: 'projects',
  width: 760,
  examples: [
    {
      name: 'default',
      view: projects({
        kind: 'ready',
        projects: [
          { project: sampleProject, partCount: 24 },
          { project: { ...other, name: 'Ice channels of the north' }, partCount: 1 },
        ],
      }),
    },
    { name: 'empty', view: projects({ kind: 'ready', projects: [] }) },
    { name: 'closed', view: projects({ kind: 'closed' }) },
    {
      name: 'right to left',
      view: projects({
        kind: 'ready',
        projects: [{ project: { ...other, name: 'من دفع ثمن الميناء؟' }, partCount: 3 }],
      }),
      direction: 'rtl',
    },
  ],
};
