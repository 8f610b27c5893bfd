/** The states of a list of names. */
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleMarkingActions } from '@/components/samples/sample-marking';
import { sampleNames } from '@/components/samples/sample-names';
import { NameList } from './name-list';

/** Both layouts, none, and the other direction. */
export const nameListExamples: ExampleSet = {
  component: 'name-list',
  width: 348,
  examples: [
    { name: 'chips', view: () => <NameList names={sampleNames} layout="chips" onJump={nothing} marking={null} /> },
    {
      name: 'groups',
      view: () => <NameList names={sampleNames} layout="groups" onJump={nothing} marking={sampleMarkingActions} />,
    },
    { name: 'empty', view: () => <NameList names={[]} layout="chips" onJump={nothing} marking={null} /> },
    {
      name: 'right to left',
      view: () => <NameList names={sampleNames} layout="groups" onJump={nothing} marking={sampleMarkingActions} />,
      direction: 'rtl',
    },
  ],
};
