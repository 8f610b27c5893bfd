/** The states of a dossier. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing, sampleKeeping } from '@/components/samples/sample-actions';
import { sampleDossier } from '@/components/samples/sample-dossier';
import { sampleGuterres } from '@/components/samples/sample-records';
import type { DossierActions, DossierState } from './dossier-state';
import { DossierView } from './dossier-view';

const actions: DossierActions = {
  keeping: sampleKeeping,
  writeNote: async () => ({ kind: 'refused', reason: 'full', current: null }),
  undoChange: async () => ({ kind: 'done' }),
  openPassage: nothing,
  onCopy: nothing,
  onDownload: nothing,
  onExport: nothing,
  onReload: nothing,
};

type Ready = Extract<DossierState, { kind: 'ready' }>;

const ready: Ready = {
  kind: 'ready',
  dossier: sampleDossier,
  background: { kind: 'known', record: sampleGuterres, pack: { name: 'Starter', asOf: '2026-10' } },
  moved: new Map(),
};

function drawn(state: DossierState): () => JSX.Element {
  return () => <DossierView state={state} actions={actions} deletions={{ remove: nothing, change: nothing }} />;
}

const empty = { ...sampleDossier, note: null, articles: [], connected: [] };

/** Full, without its pack, with background alone, unknown to all, closed. */
export const dossierExamples: ExampleSet = {
  component: 'dossier',
  width: 792,
  examples: [
    { name: 'default', view: drawn(ready) },
    { name: 'its pack is gone', view: drawn({ ...ready, background: { kind: 'gone' } }) },
    { name: 'nothing kept yet', view: drawn({ ...ready, dossier: empty }) },
    { name: 'unknown', view: drawn({ ...ready, dossier: { ...empty, entity: null }, background: { kind: 'gone' } }) },
    { name: 'closed', view: drawn({ kind: 'closed' }) },
    { name: 'right to left', view: drawn(ready), direction: 'rtl' },
  ],
};
