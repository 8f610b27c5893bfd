/** What was deleted or otherwise changed since a view was opened, last first out. The rows themselves go and come with the store; here is only the way back. */
import { useState } from 'preact/hooks';
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
  /** Does something else, which `sentence` tells when it is done. */
  readonly change: (
    sentence: MessageKey,
    work: () => Promise<ChangedOutcome>,
    restore: (changeSetId: string) => Promise<ChangeOutcome>,
  ) => void;
  readonly undo: () => void;
}

type Restore = () => Promise<ChangeOutcome>;

interface Step {
  readonly said: MessageKey | null;
  readonly restore: Restore;
}

/** Follows the changes of one view. It outlives the rows, so it belongs above whatever disappears with them. */
export function useDeletions(): Deletions {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const settle = (outcome: ChangeOutcome, next: (before: readonly Step[]) => readonly Step[]): void => {
    setProblem(outcome.kind === 'refused' ? outcome.reason : null);
    if (outcome.kind === 'done') setSteps(next);
  };
  const remove = async (removeRow: () => Promise<ChangeOutcome>, restore: Restore): Promise<void> =>
    settle(await removeRow(), (before) => [...before, { said: null, restore }]);
  const change: Deletions['change'] = (said, work, restore) => {
    void work().then((outcome) => {
      const step = outcome.kind === 'done' ? { said, restore: () => restore(outcome.changeSetId) } : null;
      settle(outcome, (before) => (step === null ? before : [...before, step]));
    });
  };
  const undo = async (): Promise<void> => {
    const last = steps.at(-1);
    if (last === undefined) return;
    settle(await last.restore(), (before) => before.filter((step) => step !== last));
  };
  return {
    count: steps.length,
    said: steps.at(-1)?.said ?? null,
    problem,
    remove: (removeRow, restore) => void remove(removeRow, restore),
    change,
    undo: () => void undo(),
  };
}
