/** The forms of the bar for what is chosen. */
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { samplePage } from '@/components/samples/sample-highlights';
import { BulkColours } from './bulk-colours';
import { BulkTags } from './bulk-tags';
import { MoveForm } from './move-form';

/** Each alone. */
export const bulkFormsExamples: ExampleSet = {
  component: 'bulk-forms',
  width: 600,
  examples: [
    { name: 'tags', view: () => <BulkTags onTag={nothing} onDone={nothing} /> },
    { name: 'colours', view: () => <BulkColours onRecolour={nothing} onDone={nothing} /> },
    {
      name: 'articles',
      view: () => <MoveForm findArticles={async () => [samplePage]} onMove={nothing} onDone={nothing} />,
    },
    {
      name: 'no article fits',
      view: () => <MoveForm findArticles={async () => []} onMove={nothing} onDone={nothing} />,
    },
  ],
};
