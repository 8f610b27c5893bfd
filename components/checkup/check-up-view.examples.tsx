/** The states of the check-up. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleNow } from '@/components/samples/sample-trash';
import { BackupLine } from './backup-line';
import { CareLine } from './care-line';
import type { CheckState, CheckUpActions, ListedSnapshot, StorageFacts } from './check-up';
import { CheckUpView } from './check-up-view';

const dayMs = 24 * 60 * 60 * 1_000;
const actions: CheckUpActions = {
  onCheck: nothing,
  onStopCheck: nothing,
  undoMending: async () => ({ kind: 'done', changeSetId: '' }),
  takeSnapshot: async () => ({ kind: 'done' }),
  preview: async () => ({
    kind: 'done',
    value: { added: 12, changed: 1, removed: 3, unchanged: 4_180, damaged: 0 },
  }),
  restore: async () => ({ kind: 'done', changeSetId: '' }),
  undoChange: async () => ({ kind: 'done' }),
  askForPersistence: async () => false,
  onCopy: nothing,
};
const snapshots: readonly ListedSnapshot[] = (['asked', 'daily', 'before'] as const).map((reason, index) => ({
  id: `snapshot-${index}`,
  ...{ takenAt: sampleNow - index * 4 * dayMs, reason, sizeBytes: 1_240_000 + index, rows: 4_196 },
}));
const storage: StorageFacts = { isPersistent: false, usedBytes: 48_200_000, quotaBytes: 10_700_000_000 };
const counts = { pages: 312, highlights: 4_106, notes: 1_988 };

function page(check: CheckState, facts: StorageFacts = storage): () => JSX.Element {
  return () => (
    <CheckUpView
      snapshots={snapshots}
      isClosed={false}
      check={check}
      storage={facts}
      actions={actions}
      deletions={{ change: nothing }}
      now={sampleNow}
      onReload={nothing}
    />
  );
}

const mended: CheckState = {
  kind: 'done',
  report: {
    counts,
    mended: [
      { kind: 'no-article', id: '1', mended: 'from-log' },
      { kind: 'no-article', id: '2', mended: 'placeholder' },
      { kind: 'crooked-anchor', id: '3' },
      { kind: 'crooked-anchor', id: '4' },
    ],
    changeSetId: 'a-change',
    damaged: [{ table: 'notes', key: '00000000-0000-4000-8000-000000000009', stored: { text: 7, tags: 'sea' } }],
  },
};

/** Before, during and after a check; with and without a promise of the browser. */
export const checkUpViewExamples: ExampleSet = {
  component: 'check-up',
  width: 760,
  examples: [
    { name: 'default', view: page({ kind: 'idle' }) },
    { name: 'working', view: page({ kind: 'working', share: 0.4 }) },
    { name: 'mended and damaged', view: page(mended) },
    {
      name: 'sound, and kept for good',
      view: page(
        { kind: 'done', report: { counts, mended: [], changeSetId: null, damaged: [] } },
        { ...storage, isPersistent: true },
      ),
    },
    { name: 'failed', view: page({ kind: 'failed', problem: 'closed' }) },
    { name: 'right to left', view: page(mended), direction: 'rtl' },
    {
      name: 'the line for other surfaces',
      view: () => <CareLine lastSnapshotAt={sampleNow - dayMs} isPersistent={false} now={sampleNow} href="#check-up" />,
    },
    {
      name: 'the lines on backups for other surfaces',
      view: () => (
        <>
          {[null, sampleNow - dayMs, sampleNow - 40 * dayMs].map((lastBackupAt) => (
            <p key={lastBackupAt}>
              <BackupLine lastBackupAt={lastBackupAt} now={sampleNow} href="#backup" />
            </p>
          ))}
        </>
      ),
    },
  ],
};
