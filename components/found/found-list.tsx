/** A long list of what was found or kept: highlights under their articles, and whatever else fits a search. Highlights can be chosen to be dealt with together. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { VirtualList } from '@/components/virtual/virtual-list';
import { useDrafts } from '@/components/note-editor/drafts';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import type { HighlightId } from '@/lib/core/notes/rows';
import type { FoundHighlight, FoundRow } from '@/lib/core/search/found-row';
import type { FoundActions } from './found-actions';
import { FoundHighlightEntry } from './found-highlight-entry';
import { FoundOther } from './found-other';

/** What is found, row by row. */
export interface FoundRows {
  readonly total: number;
  /** Stays with a row for as long as it is the same thing. */
  readonly keyOf: (index: number) => string;
  /** Null while it is being read, or when it is gone. */
  readonly rowAt: (index: number) => FoundRow | null;
  /** The article a row belongs to; null when that is not known, or there is none. */
  readonly pageIdAt: (index: number) => string | null;
}

export interface FoundListProps {
  readonly label: string;
  readonly rows: FoundRows;
  readonly chosen: ReadonlySet<HighlightId>;
  readonly actions: FoundActions;
  readonly deletions: Pick<Deletions, 'remove' | 'change'>;
  readonly onRange: (first: number, last: number) => void;
}

/** A quotation of two lines with its note and its foot. */
const usualRowPx = 150;

/** Arrows move, Space chooses, Shift with an arrow chooses on, Ctrl or ⌘ with A chooses all, Enter opens the passage, Delete deletes. */
export function FoundList(props: FoundListProps): JSX.Element {
  const { label, rows, chosen, actions, deletions, onRange } = props;
  const words = useWords();
  const drafts = useDrafts();
  const [editing, setEditing] = useState<{ readonly id: HighlightId; readonly index: number } | null>(null);
  const remove = ({ highlight: { id, revision } }: FoundHighlight): void =>
    deletions.remove(
      () => actions.keeping.deleteHighlight(id, revision),
      () => actions.keeping.restoreHighlight(id),
    );
  const onRowKey = (event: KeyboardEvent, index: number): void => {
    const act = toRowAct(event);
    if (act === null) return;
    event.preventDefault();
    if (act === 'all') actions.onChooseAll();
    else if (act === 'none') actions.onChooseNone();
    const row = rows.rowAt(index);
    if (row?.kind !== 'highlight') return;
    if (act === 'choose') actions.onChoose(index, row.highlight.id, event.shiftKey);
    else if (act === 'open') actions.onOpenPassage(row);
    else if (act === 'delete') remove(row);
    else if (act === 'edit') setEditing({ id: row.highlight.id, index });
  };
  return (
    <VirtualList
      label={label}
      count={rows.total}
      keyOf={rows.keyOf}
      estimatePx={usualRowPx}
      pinned={editing?.index ?? null}
      onRange={onRange}
      onRowKey={onRowKey}
      onStretch={actions.onStretch}
      drawRow={(index) => {
        const row = rows.rowAt(index);
        if (row === null) return <p class="found-waiting">{words('loading')}</p>;
        const isFirst = index === 0 || row.kind !== 'highlight' || rows.pageIdAt(index - 1) !== row.page.id;
        if (row.kind !== 'highlight') return <FoundOther row={row} />;
        const { id } = row.highlight;
        return (
          <FoundHighlightEntry
            found={row}
            isFirstOfArticle={isFirst}
            isChosen={chosen.has(id)}
            // What was being written when the row was last out of sight is being written still.
            isEditing={editing?.id === id || drafts.has(id)}
            onEdit={() => setEditing({ id, index })}
            onEdited={() => setEditing(null)}
            onDelete={() => remove(row)}
            onChoose={(isStretch) => actions.onChoose(index, id, isStretch)}
            {...{ actions, deletions }}
          />
        );
      }}
    />
  );
}

type RowAct = 'choose' | 'all' | 'none' | 'open' | 'delete' | 'edit';

function toRowAct({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): RowAct | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key === 'a' ? 'all' : null;
  switch (key) {
    case ' ':
    case 'x':
      return 'choose';
    case 'Escape':
      return 'none';
    case 'Enter':
      return 'open';
    case 'Delete':
      return 'delete';
    case 'e':
      return 'edit';
    default:
      return null;
  }
}
