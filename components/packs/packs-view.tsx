/** The library's page of packs: bring one, see what each knows and how old it is, remove what is not wanted. */
import type { JSX } from 'preact';
import { Notice } from '@/components/notice/notice';
import { Section } from '@/components/section/section';
import { UndoStrip } from '@/components/undo-strip/undo-strip';
import { useDeletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import { PackEntry } from './pack-entry';
import { PackImportBox } from './pack-import';
import type { ListedPack, PackActions, PackImport, PacksState } from './packs';

export interface PacksViewProps {
  readonly state: PacksState;
  readonly importing: PackImport;
  readonly actions: PackActions;
}

/** What a pack is, in two sentences, then the place to bring one, then the list. */
export function PacksView({ state, importing, actions }: PacksViewProps): JSX.Element {
  const words = useWords();
  return (
    <main class="library-main" aria-busy={state.kind === 'loading'}>
      <Section level={1} title={words('packs')} count={state.kind === 'ready' ? state.packs.length : null}>
        <p class="library-about">{words('packs_about')}</p>
        {state.kind === 'closed' && <Notice kind="closed" onAction={actions.onReload} />}
        {state.kind === 'ready' && (
          <>
            <PackImportBox state={importing} actions={actions} />
            {state.damaged > 0 && <p class="pack-facts">{words.count('packs_damaged', state.damaged)}</p>}
            <PackList packs={state.packs} actions={actions} />
          </>
        )}
      </Section>
    </main>
  );
}

interface PackListProps {
  readonly packs: readonly ListedPack[];
  readonly actions: PackActions;
}

function PackList({ packs, actions }: PackListProps): JSX.Element {
  const deletions = useDeletions();
  const remove = ({ row }: ListedPack): void => {
    if (row === null) return;
    deletions.remove(
      () => actions.remove(row.id, row.revision),
      () => actions.restore(row.id),
    );
  };
  return (
    <>
      <ul class="pack-list">
        {packs.map((pack) => (
          <PackEntry key={pack.row?.id ?? 'starter'} pack={pack} onRemove={() => remove(pack)} />
        ))}
      </ul>
      <UndoStrip deletions={deletions} />
    </>
  );
}
