/** The states of a list of highlights. */
import type { ExampleSet } from '@/components/example';
import { nothing, sampleKeeping } from '@/components/samples/sample-actions';
import { awkwardHighlights, sampleHighlights } from '@/components/samples/sample-highlights';
import type { ListedHighlight } from '@/components/keeping/keeping';
import { HighlightEntry } from './highlight-entry';
import { HighlightList } from './highlight-list';

function list(highlights: readonly ListedHighlight[]): Pick<ExampleSet['examples'][number], 'view'> {
  return {
    view: () => (
      <HighlightList
        highlights={highlights}
        actions={sampleKeeping}
        deletions={{ remove: nothing }}
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
      onJump={nothing}
      onCopy={nothing}
    />
  );
}
