/** The library's page of care: a check of everything, snapshots to go back to, and what the browser promises about the storage. */
import type { JSX } from 'preact';
import { Notice } from '@/components/notice/notice';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import type { CheckState, CheckUpActions, ListedSnapshot, StorageFacts } from './check-up';
import { LibraryCheck } from './library-check';
import { SnapshotSection } from './snapshot-section';
import { StorageSection } from './storage-section';

export interface CheckUpViewProps {
  /** Null while they are read. */
  readonly snapshots: readonly ListedSnapshot[] | null;
  readonly isClosed: boolean;
  readonly check: CheckState;
  /** Null until the browser has answered. */
  readonly storage: StorageFacts | null;
  readonly actions: CheckUpActions;
  readonly deletions: Pick<Deletions, 'change'>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onReload: () => void;
}

/** Three sections, each of which can be used without the others. */
export function CheckUpView(props: CheckUpViewProps): JSX.Element {
  const { snapshots, isClosed, check, storage, actions, deletions, now, onReload } = props;
  const words = useWords();
  return (
    <main class="library-main" aria-busy={snapshots === null && !isClosed}>
      <h1 class="library-title">{words('library_check_up')}</h1>
      {isClosed && <Notice kind="closed" onAction={onReload} />}
      {snapshots !== null && (
        <>
          <LibraryCheck state={check} actions={actions} deletions={deletions} />
          <SnapshotSection snapshots={snapshots} {...{ actions, deletions, now }} />
          <StorageSection storage={storage} onAsk={actions.askForPersistence} />
        </>
      )}
    </main>
  );
}
