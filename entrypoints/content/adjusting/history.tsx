/** What was done to highlights on this page, to be taken back and done again: by the toast at the foot of the window, and by keys. */
import { ChangeToast } from '@/components/adjust/change-toast';
import type { Problem } from '@/components/keeping/keeping';
import type { BackgroundClient } from '@/lib/messages/client';
import type { Refusal } from '@/lib/messages/outcomes';
import type { Reply } from '@/lib/messages/reply';
import type { MessageKey } from '@/lib/platform/words';
import { problemOf } from '../problem-of';
import type { Stage } from '../stage';

/** What became of a change on this page. */
export type Changed = Reply<{ readonly kind: 'done'; readonly changeSetId: string } | Refusal>;

/** One act, and how it is taken back; not always by undoing its change set, for a note may hang on it by now. */
export interface Act {
  readonly said: MessageKey;
  readonly takeBack: () => Promise<Changed>;
}

export interface History {
  /** Remembers what was done; says it, unless it can be seen anyway. */
  did(act: Act, isTold: boolean): void;
  /** The way back that the store knows. */
  undoOf(changeSetId: string): Act['takeBack'];
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Takes the toast away; what was done can be taken back nevertheless. */
  close(): void;
  /** Forgets everything: another article has come. */
  forget(): void;
}

interface HistoryParts {
  readonly stage: Stage;
  readonly background: BackgroundClient;
  /** Repaints after a write of ours. */
  readonly changed: () => Promise<void>;
}

/** So many acts can be taken back. */
const deepest = 100;

/** Builds the history of one page. */
export function createHistory({ stage, background, changed }: HistoryParts): History {
  const layer = stage.createLayer('toast', 'bottom');
  let done: readonly Act[] = [];
  let undone: readonly Act[] = [];
  let isBusy = false;

  const undoOf =
    (changeSetId: string): Act['takeBack'] =>
    () =>
      background.send('highlights/undo', { changeSetId });

  function show(said: MessageKey | null, problem: Problem | null): void {
    if (!layer.isShown()) layer.showBeside(null);
    layer.draw(
      <ChangeToast
        said={said}
        problem={problem}
        onUndo={done.length === 0 ? null : () => void undo()}
        onRedo={undone.length === 0 ? null : () => void redo()}
        onClose={() => layer.hide()}
      />,
    );
  }

  /** Takes the last of one list back; an act that cannot be taken back any more is forgotten, and the reader is told why. */
  async function takeBack(from: readonly Act[], said: MessageKey, settle: (back: Act | null) => void): Promise<void> {
    const last = from.at(-1);
    if (last === undefined || isBusy) return;
    isBusy = true;
    const reply = await last.takeBack();
    isBusy = false;
    const problem = problemOf(reply);
    const isDone = problem === null && reply.ok && reply.value.kind === 'done';
    // Nobody answered: it may still be done at the next try.
    if (reply.ok) settle(isDone ? { said: last.said, takeBack: undoOf(reply.value.changeSetId) } : null);
    show(isDone ? said : null, problem);
    if (isDone) await changed();
  }

  const undo = (): Promise<void> =>
    takeBack(done, 'did_undo', (back) => {
      done = done.slice(0, -1);
      if (back !== null) undone = [...undone, back];
    });
  const redo = (): Promise<void> =>
    takeBack(undone, 'did_redo', (back) => {
      undone = undone.slice(0, -1);
      if (back !== null) done = [...done, back];
    });

  return {
    did: (act, isTold) => {
      done = [...done, act].slice(-deepest);
      undone = [];
      if (isTold) show(act.said, null);
      else layer.hide();
    },
    undoOf,
    undo,
    redo,
    close: () => layer.hide(),
    forget: () => {
      done = [];
      undone = [];
      layer.hide();
    },
  };
}
