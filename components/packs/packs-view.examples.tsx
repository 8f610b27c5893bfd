/** The states of the page of packs. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { packIdSchema } from '@/lib/core/entities/knowledge-rows';
import type { ListedPack, PackActions, PackImport, PackRefusal, PacksState } from './packs';
import { PacksView } from './packs-view';

const starter: ListedPack = {
  row: null,
  name: 'Backstory starter pack',
  asOf: '2026-10',
  licence: 'MIT',
  counts: { entities: 2_140, aliases: 7_912, events: 9_803 },
  sizeBytes: 3_412_000,
  problem: null,
};

const imported: ListedPack = {
  ...starter,
  row: { id: packIdSchema.parse('00000000-0000-4000-8000-000000000700'), revision: 1 },
  name: 'Harbours and rivers of the North, with their authorities',
  asOf: '2026-03-14',
  licence: 'CC0',
  counts: { entities: 1, aliases: 3, events: 0 },
  sizeBytes: 812_000_000,
};

const actions: PackActions = {
  onFile: nothing,
  onCancel: nothing,
  remove: async () => ({ kind: 'done' }),
  restore: async () => ({ kind: 'done' }),
  onReload: nothing,
};

const ready: PacksState = { kind: 'ready', packs: [imported, starter], damaged: 0 };
const fileName = 'harbours-2026.pack';

function view(importing: PackImport = { kind: 'idle' }, state: PacksState = ready): () => JSX.Element {
  return () => <PacksView state={state} importing={importing} actions={actions} />;
}

const refused = (refusal: PackRefusal): (() => JSX.Element) => view({ kind: 'refused', fileName, refusal });
const broken = (kind: 'not-a-pack' | 'wrong-version' | 'truncated' | 'damaged' | 'unreadable'): (() => JSX.Element) =>
  refused({ kind, offset: 4_096, detail: 'section records has a wrong checksum' });

/** The list, an import on its way, and every reason why a file is not taken. */
export const packsViewExamples: ExampleSet = {
  component: 'packs',
  width: 760,
  examples: [
    { name: 'default', view: view() },
    { name: 'checking', view: view({ kind: 'working', fileName, share: 0.42 }) },
    { name: 'keeping', view: view({ kind: 'working', fileName, share: null }) },
    { name: 'added', view: view({ kind: 'done', name: imported.name }) },
    { name: 'not a pack', view: broken('not-a-pack') },
    { name: 'another version', view: broken('wrong-version') },
    { name: 'cut short', view: broken('truncated') },
    { name: 'damaged', view: broken('damaged') },
    { name: 'cannot be read', view: broken('unreadable') },
    { name: 'no room', view: refused({ kind: 'no-room', neededBytes: 812_000_000, freeBytes: 40_000_000 }) },
    { name: 'there already', view: refused({ kind: 'known' }) },
    { name: 'not kept', view: refused({ kind: 'not-kept', reason: 'full' }) },
    {
      name: 'one does not open',
      view: view(undefined, {
        ...ready,
        packs: [{ ...imported, problem: 'section names is cut short' }, starter],
        damaged: 1,
      }),
    },
    { name: 'closed', view: view(undefined, { kind: 'closed' }) },
    { name: 'right to left', view: view({ kind: 'working', fileName, share: 0.7 }), direction: 'rtl' },
  ],
};
