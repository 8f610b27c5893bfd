/** The states of the chooser of projects. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleChoosing } from '@/components/samples/sample-projects';
import { ProjectChooser } from './project-chooser';
import { ProjectMenu } from './project-menu';

const things = { kind: 'highlights', ids: [] } as const;

function menu(listProjects: typeof sampleChoosing.listProjects): () => JSX.Element {
  return () => <ProjectMenu listProjects={listProjects} onChoose={nothing} onClose={nothing} />;
}

/** Closed, and its menu with some projects, none, and a store that does not open. */
export const projectChooserExamples: ExampleSet = {
  component: 'project-chooser',
  width: 368,
  examples: [
    { name: 'default', view: () => <ProjectChooser things={things} actions={sampleChoosing} about={null} /> },
    { name: 'open', view: menu(sampleChoosing.listProjects) },
    { name: 'no projects', view: menu(async () => []) },
    { name: 'closed store', view: menu(async () => null) },
    { name: 'right to left', view: menu(sampleChoosing.listProjects), direction: 'rtl' },
  ],
};
