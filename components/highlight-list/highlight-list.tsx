/** The reader's highlights of one article in reading order, with their notes; each can be noted, found again and deleted in place. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KeepingActions, ListedHighlight } from '@/components/keeping/keeping';
import { useDrafts } from '@/components/note-editor/drafts';
import type { PlaceActions } from '@/components/lost/place-actions';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import type { HighlightId, HighlightRow } from '@/lib/core/notes/rows';
import { HighlightEntry } from './highlight-entry';

export interface HighlightListProps {
  readonly highlights: readonly ListedHighlight[];
  readonly actions: KeepingActions;
  /** Kept above the list, because an article may go with its last highlight. */
  readonly deletions: Pick<Deletions, 'remove' | 'change'>;
  /** The article's address. */
  readonly address: string;
  /** Null where the page is not open. */
  readonly places: PlaceActions | null;
  /** Shows the passage; null where there is no page to show it in. */
  readonly onJump: ((id: HighlightId) => void) | null;
  readonly onCopy: (text: string) => void;
  /** The one that the reader is at on the page; null when that is not known. */
  readonly current?: HighlightId | null;
  /** Set in the library, where names lead to dossiers. */
  readonly namesEntities?: boolean;
}

/** For so many lost highlights similar places are looked for unasked. */
const lookedForAtOnce = 3;

/** Deleting asks nothing, because it can be undone for as long as the view is open. */
export function HighlightList(props: HighlightListProps): JSX.Element {
  const { highlights, actions, deletions, places, onJump, onCopy, namesEntities = false } = props;
  const drafts = useDrafts();
  // What was being written when the list was last out of sight is being written still.
  const [editing, setEditing] = useState<HighlightId | null>(
    () => highlights.find(({ highlight }) => drafts.has(highlight.id))?.highlight.id ?? null,
  );
  const remove = ({ id, revision }: HighlightRow): void =>
    deletions.remove(
      () => actions.deleteHighlight(id, revision),
      () => actions.restoreHighlight(id),
    );
  const firstLost = highlights.filter(({ state }) => state === 'lost').slice(0, lookedForAtOnce);
  return (
    <div class="highlight-list">
      <ul>
        {highlights.map((listed) => (
          <HighlightEntry
            key={listed.highlight.id}
            listed={listed}
            isEditing={editing === listed.highlight.id}
            onEdit={() => setEditing(listed.highlight.id)}
            onEdited={() => setEditing(null)}
            write={(revision, draft) => actions.writeNote(listed.highlight.id, revision, draft)}
            onDelete={() => remove(listed.highlight)}
            onJump={onJump === null || listed.state === 'lost' ? null : () => onJump(listed.highlight.id)}
            {...{ onCopy, namesEntities }}
            {...{ actions, places, changes: deletions, address: props.address }}
            isCurrent={listed.highlight.id === props.current}
            looksAtOnce={firstLost.includes(listed)}
            onOpen={onJump === null || places !== null ? null : () => onJump(listed.highlight.id)}
          />
        ))}
      </ul>
    </div>
  );
}
