/** What was deleted or otherwise changed since a view was opened, last first out. The rows themselves go and come with the store; here is only the way back. */
import { useRef, useState } from 'preact/hooks';
import type { ChangeOutcome, ChangedOutcome, Problem } from '@/components/keeping/keeping';
import type { MessageKey } from '@/lib/platform/words';

/** Deletes, and takes back what was deleted last; so with any change that can be taken back. */
export interface Deletions {
  /** How many changes can be taken back. */
  readonly count: number;
  /** The sentence for the last change; null when that was a deletion. */
  readonly said: MessageKey | null;
  /** Why the last wish was not done. */
  readonly problem: Problem | null;
  /** Deletes by `remove`; what `restore` brings back can be undone from then on. */
  readonly remove: (remove: () => Promise<ChangeOutcome>, restore: Restore) => void;
  /** Whether the focus stays where it is when the last change is told. */
  readonly leavesFocus: boolean;
  /** Does something else, which `sentence` tells when it is done. `stays` is for those who take care of the focus themselves. */
  readonly change: (
    sentence: MessageKey,
    work: () => Promise<ChangedOutcome>,
    restore: (changeSetId: string) => Promise<ChangeOutcome>,
    focus?: 'stays',
  ) => void;
  readonly undo: () => void;
}

type Restore = () => Promise<ChangeOutcome>;

interface Step {
  readonly said: MessageKey | null;
  readonly restore: Restore;
  readonly leavesFocus: boolean;
}

/**
 * Follows the changes of one view. It outlives the rows, so it belongs above whatever disappears with them. Wishes are done one
 * after the other: who presses Undo while a change is still being written means that change, not the one before it.
 */
export function useDeletions(): Deletions {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const current = useRef<readonly Step[]>([]);
  const turn = useRef<Promise<void> | null>(null);
  const settle = (outcome: ChangeOutcome, next: (before: readonly Step[]) => readonly Step[]): void => {
    setProblem(outcome.kind === 'refused' ? outcome.reason : null);
    if (outcome.kind !== 'done') return;
    current.current = next(current.current);
    setSteps(current.current);
  };
  const inTurn = (wish: () => Promise<void>): void => {
    const mine = turn.current === null ? wish() : turn.current.then(wish, wish);
    turn.current = mine;
    void mine.finally(() => {
      if (turn.current === mine) turn.current = null;
    });
  };
  const add = (step: Step) => (before: readonly Step[]) => [...before, step];
  const remove: Deletions['remove'] = (removeRow, restore) =>
    inTurn(async () => settle(await removeRow(), add({ said: null, restore, leavesFocus: false })));
  const change: Deletions['change'] = (said, work, restore, focus) =>
    inTurn(async () => {
      const outcome = await work();
      const restoreIt: Restore = async () => (outcome.kind === 'done' ? restore(outcome.changeSetId) : outcome);
      settle(outcome, add({ said, restore: restoreIt, leavesFocus: focus === 'stays' }));
    });
  const undo = (): void =>
    inTurn(async () => {
      const last = current.current.at(-1);
      if (last !== undefined) settle(await last.restore(), (before) => before.filter((step) => step !== last));
    });
  const last = steps.at(-1);
  const leavesFocus = last?.leavesFocus ?? false;
  return { count: steps.length, said: last?.said ?? null, problem, leavesFocus, remove, change, undo };
}
