/** What was deleted since a view was opened, last first out. The rows themselves go and come with the store; here is only the way back. */
import { useState } from 'preact/hooks';
import type { ChangeOutcome, Problem } from '@/components/keeping/keeping';

/** Deletes, and takes back what was deleted last. */
export interface Deletions {
  readonly count: number;
  /** Why the last wish was not done. */
  readonly problem: Problem | null;
  /** Deletes by `remove`; what `restore` brings back can be undone from then on. */
  readonly remove: (remove: () => Promise<ChangeOutcome>, restore: Restore) => void;
  readonly undo: () => void;
}

type Restore = () => Promise<ChangeOutcome>;

/** Follows the deletions of one view. It outlives the rows, so it belongs above whatever disappears with them. */
export function useDeletions(): Deletions {
  const [restores, setRestores] = useState<readonly Restore[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const settle = (outcome: ChangeOutcome, next: (before: readonly Restore[]) => readonly Restore[]): void => {
    setProblem(outcome.kind === 'refused' ? outcome.reason : null);
    if (outcome.kind === 'done') setRestores(next);
  };
  const remove = async (removeRow: () => Promise<ChangeOutcome>, restore: Restore): Promise<void> =>
    settle(await removeRow(), (before) => [...before, restore]);
  const undo = async (): Promise<void> => {
    const last = restores.at(-1);
    if (last === undefined) return;
    settle(await last(), (before) => before.filter((restore) => restore !== last));
  };
  return {
    count: restores.length,
    problem,
    remove: (removeRow, restore) => void remove(removeRow, restore),
    undo: () => void undo(),
  };
}
