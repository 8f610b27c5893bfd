/** The list of what was lost: with some, with none, closed. */
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleFound } from '@/components/samples/sample-found';
import { LostView } from './lost-view';
import type { LostState } from './lost-view';

const view = (state: LostState) => () => (
  <LostView state={state} onOpen={nothing} onDelete={nothing} onReload={nothing} />
);

/** As wide as in the library. */
export const lostViewExamples: ExampleSet = {
  component: 'lost-view',
  width: 760,
  examples: [
    {
      name: 'default',
      view: view({ kind: 'ready', rows: sampleFound.filter(({ whereabouts }) => whereabouts !== null) }),
    },
    { name: 'nothing lost', view: view({ kind: 'ready', rows: [] }) },
    { name: 'closed', view: view({ kind: 'closed' }) },
  ],
};
