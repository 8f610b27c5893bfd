/** The reader's highlights of one article in reading order, with their notes; each can be noted, found again and deleted in place. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KeepingActions, ListedHighlight } from '@/components/keeping/keeping';
import { UndoStrip } from '@/components/undo-strip/undo-strip';
import { useDeletions } from '@/components/undo-strip/use-deletions';
import type { HighlightId, HighlightRow } from '@/lib/core/notes/rows';
import { HighlightEntry } from './highlight-entry';

export interface HighlightListProps {
  readonly highlights: readonly ListedHighlight[];
  readonly actions: KeepingActions;
  /** Shows the passage; null where there is no page to show it in. */
  readonly onJump: ((id: HighlightId) => void) | null;
  readonly onCopy: (text: string) => void;
}

/** Deleting asks nothing, because it can be undone here for as long as the list is open. */
export function HighlightList({ highlights, actions, onJump, onCopy }: HighlightListProps): JSX.Element {
  const [editing, setEditing] = useState<HighlightId | null>(null);
  const deletions = useDeletions<HighlightRow>(
    ({ id, revision }) => actions.deleteHighlight(id, revision),
    actions.restoreHighlight,
  );
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
            onDelete={() => deletions.remove(listed.highlight)}
            onJump={onJump === null || listed.state === 'lost' ? null : () => onJump(listed.highlight.id)}
            onCopy={onCopy}
          />
        ))}
      </ul>
      <UndoStrip deletions={deletions} />
    </div>
  );
}
