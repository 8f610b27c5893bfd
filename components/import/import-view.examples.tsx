/** The states of the page of backups and imports. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import type { AsideLine, ExportState, ImportActions, ImportPreview, ImportRefusal, ImportState } from './import';
import { ImportView } from './import-view';

const actions: ImportActions = {
  onBackUp: nothing,
  onCancelExport: nothing,
  onFile: nothing,
  onMode: nothing,
  onImport: nothing,
  onCancel: nothing,
};

const lastBackupAt = Date.UTC(2026, 2, 14, 9, 30);
const fileName = 'Backstory backup 2026-03-14.json';

const aside: readonly AsideLine[] = [
  { place: 17, reason: 'unsafe-address', field: '' },
  { place: 1_204, reason: 'no-quote', field: '' },
  { place: null, reason: 'damaged', field: 'anchor.exact' },
];

const backup: ImportPreview = {
  fileName,
  format: 'backup',
  added: 214,
  changed: 1,
  removed: 0,
  skipped: 1_870,
  aside: [],
  backup: { madeAt: lastBackupAt, soundness: 'whole', mode: 'add', packs: [] },
};

const records: ImportPreview = {
  ...backup,
  fileName: 'annotations-of-a-very-long-name-that-does-not-break-anywhere.json',
  format: 'hypothesis',
  aside,
  backup: null,
};

function view(importing: ImportState = { kind: 'idle' }, exporting: ExportState = { kind: 'idle' }): () => JSX.Element {
  return () => <ImportView lastBackupAt={lastBackupAt} exporting={exporting} importing={importing} actions={actions} />;
}

const preview = (changes: Partial<ImportPreview>): (() => JSX.Element) =>
  view({ kind: 'preview', preview: { ...backup, ...changes } });
const refused = (refusal: ImportRefusal): (() => JSX.Element) => view({ kind: 'refused', fileName, refusal });

/** Nothing yet, a file on its way in and out, what it would do, and why it is not taken. */
export const importViewExamples: ExampleSet = {
  component: 'import',
  width: 760,
  examples: [
    {
      name: 'default',
      view: () => (
        <ImportView lastBackupAt={null} exporting={{ kind: 'idle' }} importing={{ kind: 'idle' }} actions={actions} />
      ),
    },
    { name: 'making a backup', view: view(undefined, { kind: 'working', share: 0.4 }) },
    { name: 'backup not made', view: view(undefined, { kind: 'failed', problem: 'closed' }) },
    { name: 'reading', view: view({ kind: 'working', stage: 'reading', fileName, share: 0.3 }) },
    { name: 'comparing', view: view({ kind: 'working', stage: 'comparing', fileName, share: 0.5 }) },
    { name: 'bringing', view: view({ kind: 'working', stage: 'bringing', fileName, share: 0.7 }) },
    { name: 'backup', view: preview({}) },
    {
      name: 'backup to replace, cut short, packs missing',
      view: preview({
        removed: 12,
        aside,
        backup: { madeAt: lastBackupAt, soundness: 'cut-short', mode: 'replace', packs: ['Harbours', 'Rivers'] },
      }),
    },
    { name: 'nothing new', view: preview({ added: 0, changed: 0 }) },
    { name: 'of another tool', view: view({ kind: 'preview', preview: records }) },
    { name: 'done', view: view({ kind: 'done', preview: records }) },
    { name: 'unknown format', view: refused({ kind: 'unknown-format' }) },
    { name: 'too large', view: refused({ kind: 'too-large', sizeBytes: 524_000_000, limitBytes: 100_000_000 }) },
    { name: 'not kept', view: refused({ kind: 'not-kept', problem: 'full' }) },
    { name: 'right to left', view: preview({ aside }), direction: 'rtl' },
  ],
};
