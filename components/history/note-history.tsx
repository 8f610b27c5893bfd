/** The history of one note in a window of its own: its states, what each changed word by word, and bringing one back. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { Problem } from '@/components/keeping/keeping';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';
import type { NoteState } from '@/lib/core/care/note-state';
import type { HistorySource, NoteSubject } from './history-source';
import { HistoryStates } from './history-states';

export interface NoteHistoryProps {
  /** The note as it stood when the history was opened. */
  readonly subject: NoteSubject;
  readonly source: HistorySource;
  readonly onClose: () => void;
}

/** What was done here last, and its way back. */
interface Brought {
  readonly changeSetId: string;
}

/** A modal dialog: Escape closes it and the focus goes back to where it came from. */
export function NoteHistory({ subject, source, onClose }: NoteHistoryProps): JSX.Element {
  const words = useWords();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [states, setStates] = useState<readonly NoteState[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    void source.read(subject).then((read) => {
      if (read.kind === 'done') setStates(read.value);
      else setProblem(read.reason);
    });
  }, [source, subject]);
  const bringBack = async (state: NoteState): Promise<void> => {
    const outcome = await source.bringBack(subject, state);
    setProblem(outcome.kind === 'refused' ? outcome.reason : null);
    if (outcome.kind === 'done') setBrought(outcome);
  };
  const undo = async ({ changeSetId }: Brought): Promise<void> => {
    const outcome = await source.undoChange(changeSetId);
    setProblem(outcome.kind === 'refused' ? outcome.reason : null);
    if (outcome.kind === 'done') onClose();
  };
  return (
    <dialog ref={dialog} class="history" aria-labelledby={titleId} onClose={onClose}>
      <div class="history-head">
        <h2 id={titleId}>{words('history_title')}</h2>
        <Button label={words('close')} icon="close" iconOnly onPress={() => dialog.current?.close()} />
      </div>
      <div role="status">
        {states === null && problem === null && <p>{words('loading')}</p>}
        {problem !== null && <p class="care-problem">{words(problemMessage(problem))}</p>}
        {brought !== null && (
          <p class="history-brought">
            <span>{words('history_brought')}</span>
            <Button label={words('undo')} icon="undo" tone="accent" onPress={() => void undo(brought)} />
          </p>
        )}
      </div>
      {states !== null && brought === null && (
        <HistoryStates states={states} onBringBack={(state) => void bringBack(state)} />
      )}
    </dialog>
  );
}
