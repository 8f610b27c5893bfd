/** What was deleted since a list was opened, last first out. The rows themselves go and come with the store; here is only the way back. */
import { useState } from 'preact/hooks';
import type { ChangeOutcome, Problem } from '@/components/keeping/keeping';

/** Deletes, and takes back what was deleted last. */
export interface Deletions<Row> {
  readonly count: number;
  /** Why the last wish was not done. */
  readonly problem: Problem | null;
  readonly remove: (row: Row) => void;
  readonly undo: () => void;
}

/** Follows the deletions of one list. */
export function useDeletions<Row extends { readonly id: string }>(
  remove: (row: Row) => Promise<ChangeOutcome>,
  restore: (id: Row['id']) => Promise<ChangeOutcome>,
): Deletions<Row> {
  const [deleted, setDeleted] = useState<readonly Row['id'][]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const settle = (outcome: ChangeOutcome, next: (before: readonly Row['id'][]) => readonly Row['id'][]): void => {
    setProblem(outcome.kind === 'refused' ? outcome.reason : null);
    if (outcome.kind === 'done') setDeleted(next);
  };
  const removeRow = async (row: Row): Promise<void> => settle(await remove(row), (before) => [...before, row.id]);
  const restoreLast = async (): Promise<void> => {
    const last = deleted.at(-1);
    if (last === undefined) return;
    settle(await restore(last), (before) => before.filter((id) => id !== last));
  };
  return {
    count: deleted.length,
    problem,
    remove: (row) => void removeRow(row),
    undo: () => void restoreLast(),
  };
}
