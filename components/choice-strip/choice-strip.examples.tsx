/** The states of the strip that says what was decided about a name. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { ChoiceStrip } from './choice-strip';
import type { ChoiceStripProps, ShownChoice } from './choice-strip';

const choice: ShownChoice = { verdict: 'always', scope: 'here', name: 'Varn', entity: 'Odile Varn' };

function strip(changes: Partial<ChoiceStripProps>): () => JSX.Element {
  return () => (
    <ChoiceStrip
      choice={choice}
      problem={null}
      onUndo={nothing}
      onEverywhere={nothing}
      onClose={nothing}
      {...changes}
    />
  );
}

/** Both verdicts, both scopes, and what goes wrong. */
export const choiceStripExamples: ExampleSet = {
  component: 'choice-strip',
  width: 360,
  examples: [
    { name: 'always here', view: strip({}) },
    { name: 'never here', view: strip({ choice: { ...choice, verdict: 'never' } }) },
    { name: 'always everywhere', view: strip({ choice: { ...choice, scope: 'everywhere' } }) },
    { name: 'never everywhere', view: strip({ choice: { ...choice, verdict: 'never', scope: 'everywhere' } }) },
    { name: 'not kept', view: strip({ choice: null, problem: 'closed' }) },
    { name: 'not taken back', view: strip({ problem: 'no-answer' }) },
    { name: 'right to left', view: strip({}), direction: 'rtl' },
  ],
};
