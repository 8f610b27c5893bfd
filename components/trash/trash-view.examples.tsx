/** The states of the trash. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleNow, sampleTrash } from '@/components/samples/sample-trash';
import { TrashView } from './trash-view';
import type { TrashActions, TrashState } from './trash-view';

const actions: TrashActions = {
  restore: async () => ({ kind: 'done', changeSetId: '' }),
  undoChange: async () => ({ kind: 'done' }),
  empty: async () => ({ kind: 'done' }),
  onReload: nothing,
};

function trash(state: TrashState): () => JSX.Element {
  return () => <TrashView state={state} actions={actions} deletions={{ change: nothing }} now={sampleNow} />;
}

/** Full, empty, closed. */
export const trashViewExamples: ExampleSet = {
  component: 'trash',
  width: 760,
  examples: [
    { name: 'default', view: trash({ kind: 'ready', entries: sampleTrash }) },
    { name: 'empty', view: trash({ kind: 'ready', entries: [] }) },
    { name: 'closed', view: trash({ kind: 'closed' }) },
    { name: 'right to left', view: trash({ kind: 'ready', entries: sampleTrash }), direction: 'rtl' },
  ],
};
