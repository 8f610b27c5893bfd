/** The states of a list of highlights. */
import type { ExampleSet } from '@/components/example';
import type { PlaceActions } from '@/components/lost/place-actions';
import { nothing, sampleKeeping, samplePlaces } from '@/components/samples/sample-actions';
import {
  awkwardHighlights,
  sampleHighlights,
  samplePage,
  settledHighlight,
} from '@/components/samples/sample-highlights';
import type { ListedHighlight } from '@/components/keeping/keeping';
import { HighlightEntry } from './highlight-entry';
import { HighlightList } from './highlight-list';

function list(
  highlights: readonly ListedHighlight[],
  places: PlaceActions | null = samplePlaces,
): Pick<ExampleSet['examples'][number], 'view'> {
  return {
    view: () => (
      <HighlightList
        highlights={highlights}
        actions={sampleKeeping}
        deletions={{ remove: nothing, change: nothing }}
        address={samplePage.url}
        places={places}
        onJump={nothing}
        onCopy={nothing}
      />
    ),
  };
}

/** Quiet and awkward ones, and a note being edited in its place. */
export const highlightListExamples: ExampleSet = {
  component: 'highlight-list',
  width: 368,
  examples: [
    { name: 'default', ...list(sampleHighlights) },
    { name: 'lost, changed, long', ...list(awkwardHighlights) },
    { name: 'lost, without its page', ...list(awkwardHighlights.slice(0, 2), null) },
    { name: 'nothing alike', ...list(awkwardHighlights.slice(0, 1), { ...samplePlaces, findNearest: async () => [] }) },
    { name: 'the old words kept', ...list([settledHighlight]) },
    { name: 'editing', view: () => <ul>{sampleHighlights.slice(0, 1).map(editing)}</ul> },
    { name: 'right to left', ...list(awkwardHighlights.slice(1, 4)), direction: 'rtl' },
  ],
};

function editing(listed: ListedHighlight) {
  return (
    <HighlightEntry
      key={listed.highlight.id}
      listed={listed}
      isEditing
      onEdit={nothing}
      onEdited={nothing}
      write={(revision, draft) => sampleKeeping.writeNote(listed.highlight.id, revision, draft)}
      onDelete={nothing}
      actions={sampleKeeping}
      changes={{ change: nothing }}
      places={samplePlaces}
      looksAtOnce
      onOpen={null}
      address={samplePage.url}
      onJump={nothing}
      onCopy={nothing}
    />
  );
}
