/** The states of "Why this one?". */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleMention, sampleSeat } from '@/components/samples/sample-records';
import { CardReasons } from './card-reasons';
import type { CardReasonsProps } from './card-reasons';

function reasons(changes: Partial<CardReasonsProps['mention']>, canChoose = true): () => JSX.Element {
  return () => (
    // As the card is: what scrolls can be reached by key.
    <div class="card" role="group" aria-label="Card" tabIndex={0}>
      <CardReasons id="reasons" mention={{ ...sampleMention, ...changes }} onChoose={canChoose ? nothing : undefined} />
    </div>
  );
}

/** Sure, in doubt, alone, and where nothing can be decided. */
export const cardReasonsExamples: ExampleSet = {
  component: 'card-reasons',
  width: 368,
  examples: [
    { name: 'default', view: reasons({}) },
    { name: 'seat', view: reasons(sampleSeat) },
    {
      name: 'in doubt',
      view: reasons({
        confidence: 0.52,
        runnersUp: sampleMention.runnersUp.map((one, index) => ({ ...one, confidence: index === 0 ? 0.41 : 0.07 })),
      }),
    },
    { name: 'alone', view: reasons({ confidence: 0.99, runnersUp: [] }) },
    { name: 'private window', view: reasons({}, false) },
    { name: 'right to left', view: reasons({}), direction: 'rtl' },
  ],
};
