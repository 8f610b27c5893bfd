/** The states of the marks beside the scrollbar. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleHighlight } from '@/components/samples/sample-highlights';
import { highlightColours } from '@/lib/core/notes/rows';
import { PageMap } from './page-map';

function map(count: number): () => JSX.Element {
  const marks = Array.from({ length: count }, (_, index) => ({
    id: sampleHighlight(index, 'claim', 'words').highlight.id,
    colour: highlightColours[index % highlightColours.length] ?? ('claim' as const),
    at: (index * 7 + 3) / (count * 7),
    words: `Passage ${String(index)}`,
  }));
  return () => (
    <div style={{ position: 'relative', width: '12px', height: '320px' }}>
      <PageMap marks={marks} onJump={nothing} />
    </div>
  );
}

/** A few, and very many. */
export const pageMapExamples: ExampleSet = {
  component: 'page-map',
  width: 60,
  examples: [
    { name: 'default', view: map(5) },
    { name: 'very many', view: map(200) },
    { name: 'right to left', view: map(5), direction: 'rtl' },
  ],
};
