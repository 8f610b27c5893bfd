/** The states of the list of entities. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleEntities } from '@/components/samples/sample-dossier';
import { EntitiesView } from './entities-view';
import type { EntitiesState } from './entities-view';

function drawn(state: EntitiesState): () => JSX.Element {
  return () => <EntitiesView state={state} onOpen={nothing} onReload={nothing} />;
}

/** Full, empty, closed. */
export const entitiesViewExamples: ExampleSet = {
  component: 'entities-view',
  width: 792,
  examples: [
    { name: 'default', view: drawn({ kind: 'ready', entities: sampleEntities }) },
    { name: 'empty', view: drawn({ kind: 'ready', entities: [] }) },
    { name: 'closed', view: drawn({ kind: 'closed' }) },
    { name: 'right to left', view: drawn({ kind: 'ready', entities: sampleEntities }), direction: 'rtl' },
  ],
};
