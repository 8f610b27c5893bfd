/** The states of the popup's search. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { sampleHighlights, samplePage } from '@/components/samples/sample-highlights';
import { PopupSearch } from './popup-search';
import type { FoundPlace } from './popup-search';

const places: readonly FoundPlace[] = sampleHighlights.map(({ highlight }) => ({
  id: highlight.id,
  words: highlight.anchor.exact,
  about: samplePage.title,
  onOpen: nothing,
}));

function search(query: string, found: readonly FoundPlace[] | null): () => JSX.Element {
  const actions = { find: async () => found, onAll: nothing };
  return () => <PopupSearch query={query} onQuery={nothing} search={actions} />;
}

/** Before anything is typed, with hits, without, and when the library is closed. */
export const popupSearchExamples: ExampleSet = {
  component: 'popup-search',
  width: 348,
  examples: [
    { name: 'empty', view: search('', []) },
    { name: 'default', view: search('harbour', places) },
    { name: 'nothing found', view: search('zeppelin', []) },
    { name: 'closed', view: search('harbour', null) },
    { name: 'right to left', view: search('harbour', places), direction: 'rtl' },
  ],
};
