/** The states of a project. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleProjectActions, sampleProjectState } from '@/components/samples/sample-projects';
import { ProjectView } from './project-view';
import type { ProjectState } from './projects';

function project(state: ProjectState): () => JSX.Element {
  return () => (
    <ProjectView state={state} actions={sampleProjectActions} changes={{ change: nothing, undo: nothing }} />
  );
}

const empty = sampleProjectState([]);

/** Full, empty, gone, closed. */
export const projectViewExamples: ExampleSet = {
  component: 'project',
  width: 760,
  examples: [
    { name: 'default', view: project(sampleProjectState()) },
    {
      name: 'empty',
      view: project({ ...empty, content: { ...empty.content, project: { ...empty.content.project, about: '' } } }),
    },
    { name: 'gone', view: project({ kind: 'gone' }) },
    { name: 'closed', view: project({ kind: 'closed' }) },
    { name: 'right to left', view: project(sampleProjectState()), direction: 'rtl' },
  ],
};
