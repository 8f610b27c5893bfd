/** The states of the page of own entries, and of the form they are written in. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleChoices, sampleOwnEntries } from '@/components/samples/sample-own-entries';
import { toOwnEntry } from '@/lib/core/entities/own-entry';
import type { OwnActions, OwnState } from './own-entries';
import { OwnEntryEditor } from './own-entry-editor';
import { OwnView } from './own-view';

const actions: OwnActions = {
  write: async () => ({ kind: 'refused', reason: 'full' }),
  deleteEntry: async () => ({ kind: 'done' }),
  restoreEntry: async () => ({ kind: 'done' }),
  deleteChoice: async () => ({ kind: 'done' }),
  restoreChoice: async () => ({ kind: 'done' }),
  onReload: nothing,
};

function view(state: OwnState): () => JSX.Element {
  return () => <OwnView state={state} actions={actions} />;
}

const full: OwnState = { kind: 'ready', entries: sampleOwnEntries, choices: sampleChoices };

/** The lists. */
export const ownViewExamples: ExampleSet = {
  component: 'own-entries',
  width: 760,
  examples: [
    { name: 'default', view: view(full) },
    { name: 'empty', view: view({ kind: 'ready', entries: [], choices: [] }) },
    { name: 'closed', view: view({ kind: 'closed' }) },
    { name: 'right to left', view: view(full), direction: 'rtl' },
  ],
};

function editor(subject: Parameters<typeof OwnEntryEditor>[0]['subject']): () => JSX.Element {
  return () => <OwnEntryEditor subject={subject} write={async () => ({ kind: 'done' })} onClose={nothing} />;
}

const [first] = sampleOwnEntries;

/** The form. */
export const ownEntryEditorExamples: ExampleSet = {
  component: 'own-entry-editor',
  width: 368,
  examples: [
    { name: 'new', view: editor({ name: 'Odile Varn' }) },
    { name: 'edited', view: editor(first === undefined ? { name: '' } : toOwnEntry(first.record, first.link)) },
    { name: 'right to left', view: editor({ name: 'أوديل فارن' }), direction: 'rtl' },
  ],
};
