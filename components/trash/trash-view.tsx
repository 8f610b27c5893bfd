/** What was deleted in the last thirty days: each thing with its words and its time left, and the ways back. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { ChangedOutcome, ChangeOutcome, Problem } from '@/components/keeping/keeping';
import { problemMessage } from '@/components/keeping/problem-message';
import { Notice } from '@/components/notice/notice';
import { Section } from '@/components/section/section';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import { toTrashRef } from '@/lib/core/care/trash-entry';
import type { TrashEntry, TrashRef } from '@/lib/core/care/trash-entry';
import { EmptyTrash } from './empty-trash';
import { TrashRow } from './trash-row';

/** What is known of the trash. */
export type TrashState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'ready'; readonly entries: readonly TrashEntry[] };

/** What can be done with it. */
export interface TrashActions {
  readonly restore: (refs: readonly TrashRef[]) => Promise<ChangedOutcome>;
  readonly undoChange: (changeSetId: string) => Promise<ChangeOutcome>;
  /** Removes everything that is in the trash, for good. */
  readonly empty: () => Promise<ChangeOutcome>;
  readonly onReload: () => void;
}

export interface TrashViewProps {
  readonly state: TrashState;
  readonly actions: TrashActions;
  readonly deletions: Pick<Deletions, 'change'>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** So many rows are drawn at a time; more on demand. */
const pageLength = 100;

/** The head tells the rule, then the rows, the one deleted last first. */
export function TrashView({ state, actions, deletions, now }: TrashViewProps): JSX.Element {
  const words = useWords();
  return (
    <main class="library-main" aria-busy={state.kind === 'loading'}>
      <Section level={1} title={words('library_trash')} count={state.kind === 'ready' ? state.entries.length : null}>
        <p class="library-about">{words('trash_about')}</p>
        {state.kind === 'closed' && <Notice kind="closed" onAction={actions.onReload} />}
        {state.kind === 'ready' && state.entries.length === 0 && <Notice kind="no-trash" />}
        {state.kind === 'ready' && state.entries.length > 0 && (
          <TrashList entries={state.entries} {...{ actions, deletions, now }} />
        )}
      </Section>
    </main>
  );
}

interface TrashListProps extends Omit<TrashViewProps, 'state'> {
  readonly entries: readonly TrashEntry[];
}

function TrashList({ entries, actions, deletions, now }: TrashListProps): JSX.Element {
  const words = useWords();
  const [length, setLength] = useState(pageLength);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem | null>(null);
  const picked = entries.filter(({ row }) => chosen.has(row.id));
  const restore = (wanted: readonly TrashEntry[]): void => {
    setProblem(null);
    setChosen(new Set());
    deletions.change('did_restore', () => actions.restore(wanted.map(toTrashRef)), actions.undoChange);
  };
  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <>
      <div class="trash-bar">
        <Button
          label={picked.length === 0 ? words('trash_restore_all') : words.count('trash_restore_chosen', picked.length)}
          icon="undo"
          tone="accent"
          onPress={() => restore(picked.length === 0 ? entries : picked)}
        />
        <EmptyTrash
          count={entries.length}
          onEmpty={async () => {
            const outcome = await actions.empty();
            setProblem(outcome.kind === 'refused' ? outcome.reason : null);
          }}
        />
      </div>
      {problem !== null && (
        <p class="care-problem" role="alert">
          {words(problemMessage(problem))}
        </p>
      )}
      <ul class="trash-list">
        {entries.slice(0, length).map((entry) => (
          <TrashRow
            key={entry.row.id}
            entry={entry}
            now={now}
            isChosen={chosen.has(entry.row.id)}
            onChoose={(isChosen) => choose(entry.row.id, isChosen)}
            onRestore={() => restore([entry])}
          />
        ))}
      </ul>
      {entries.length > length && (
        <Button label={words('show_more')} tone="accent" onPress={() => setLength(length + pageLength)} />
      )}
    </>
  );
}
