/** What stands on a page while highlights are adjusted and attached. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { awkwardHighlights, sampleHighlights } from '@/components/samples/sample-highlights';
import { AdjustHandle } from './adjust-handle';
import { AttachChooser } from './attach-chooser';
import { ChangeToast } from './change-toast';
import type { ChangeToastProps } from './change-toast';
import { PickStrip } from './pick-strip';

function handle(end: 'start' | 'end'): () => JSX.Element {
  return () => (
    <div style="position: relative; margin: 40px 60px; --line-height: 22px; height: 22px">
      <AdjustHandle
        {...{ end, at: 40, length: 400, near: 'the ferries sailed', isRightToLeft: false }}
        {...{ onStep: nothing, onGrab: nothing, onDrag: nothing, onDrop: nothing, onKeep: nothing, onCancel: nothing }}
      />
    </div>
  );
}

function toast(changes: Partial<ChangeToastProps>): () => JSX.Element {
  const props = { said: 'did_adjust', problem: null, onUndo: nothing, onRedo: null, onClose: nothing } as const;
  return () => <ChangeToast {...props} {...changes} />;
}

/** Handles, the toast in its states, and the two questions of attaching. */
export const adjustExamples: ExampleSet = {
  component: 'adjust',
  width: 400,
  examples: [
    { name: 'start', view: handle('start') },
    { name: 'end', view: handle('end') },
    { name: 'adjusted', view: toast({}) },
    { name: 'taken back', view: toast({ said: 'did_undo', onRedo: nothing }) },
    { name: 'not done', view: toast({ said: null, problem: 'stale', onUndo: null }) },
    {
      name: 'pick',
      view: () => <PickStrip quote={awkwardHighlights[0]?.highlight.anchor.exact ?? ''} onCancel={nothing} />,
    },
    { name: 'which', view: () => <AttachChooser lost={sampleHighlights} onChoose={nothing} onClose={nothing} /> },
    { name: 'right to left', view: toast({ onRedo: nothing }), direction: 'rtl' },
  ],
};
