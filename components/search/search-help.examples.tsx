/** What can be asked of the search field. */
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { SearchHelp } from './search-help';

/** Open. */
export const searchHelpExamples: ExampleSet = {
  component: 'search-help',
  width: 700,
  examples: [{ name: 'default', view: () => <SearchHelp onTry={nothing} onClose={nothing} /> }],
};
