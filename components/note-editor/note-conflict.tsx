/** Two people, or two windows, wrote at once: the other text is shown whole, and the reader decides. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import type { EditedNote } from '@/components/keeping/keeping';
import { useWords } from '@/components/words';
import type { ConflictChoice } from './note-status';

export interface NoteConflictProps {
  readonly theirs: EditedNote;
  readonly onSettle: (choice: ConflictChoice) => void;
}

/** What stands there now, above what was typed here, with the three ways out. */
export function NoteConflict({ theirs, onSettle }: NoteConflictProps): JSX.Element {
  const words = useWords();
  return (
    <section class="note-conflict" role="alert">
      <p class="note-conflict-why">{words('conflict_why')}</p>
      <p class="note-label">{words('conflict_theirs')}</p>
      <p class="note-theirs" dir="auto">
        {theirs.text}
      </p>
      <div class="note-actions">
        <Button label={words('conflict_both')} tone="primary" onPress={() => onSettle('both')} />
        <Button label={words('conflict_mine')} tone="accent" onPress={() => onSettle('mine')} />
        <Button label={words('conflict_take_theirs')} onPress={() => onSettle('theirs')} />
      </div>
    </section>
  );
}
