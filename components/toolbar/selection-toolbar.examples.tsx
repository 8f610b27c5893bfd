/** The states of the selection toolbar. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { SelectionToolbar } from './selection-toolbar';
import type { SelectionToolbarProps } from './selection-toolbar';

function toolbar(changes: Partial<SelectionToolbarProps>): () => JSX.Element {
  return () => (
    <SelectionToolbar
      colour={null}
      onColour={nothing}
      onNote={nothing}
      onCopy={nothing}
      onCite={nothing}
      onCopyLink={nothing}
      onClose={nothing}
      {...changes}
    />
  );
}

/** At a selection, at a highlight, and when something went wrong. */
export const selectionToolbarExamples: ExampleSet = {
  component: 'selection-toolbar',
  width: 520,
  examples: [
    { name: 'selection', view: toolbar({}) },
    { name: 'a name', view: toolbar({ onWho: nothing }) },
    { name: 'highlight', view: toolbar({ colour: 'evidence', onDelete: nothing }) },
    { name: 'a highlight is lost', view: toolbar({ onAttach: nothing }) },
    {
      name: 'touched by others',
      view: toolbar({ colour: 'doubt', onDelete: nothing, onMerge: nothing, neighbourCount: 2 }),
    },
    { name: 'copied', view: toolbar({ copied: 'quote' }) },
    { name: 'citation copied', view: toolbar({ copied: 'citation' }) },
    { name: 'link copied', view: toolbar({ copied: 'link' }) },
    { name: 'private window', view: toolbar({ problem: 'private' }) },
    { name: 'not saved', view: toolbar({ problem: 'closed' }) },
    { name: 'right to left', view: toolbar({ colour: 'claim', onDelete: nothing }), direction: 'rtl' },
  ],
};
