/** The states of tabs. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { Tabs } from './tabs';

function tabs(chosen: 'first' | 'second'): () => JSX.Element {
  return () => (
    <Tabs
      label="Parts"
      tabs={[
        { id: 'first', label: 'This page', count: null },
        { id: 'second', label: 'Timeline', count: 12 },
      ]}
      chosen={chosen}
      onChoose={nothing}
    >
      <p>What the chosen tab shows.</p>
    </Tabs>
  );
}

/** Each chosen, and the other direction. */
export const tabsExamples: ExampleSet = {
  component: 'tabs',
  width: 340,
  examples: [
    { name: 'first', view: tabs('first') },
    { name: 'second', view: tabs('second') },
    { name: 'right to left', view: tabs('second'), direction: 'rtl' },
  ],
};
