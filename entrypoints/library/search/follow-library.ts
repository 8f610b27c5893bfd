/** Keeps a filled index true: whatever is written anywhere, in the log of changes or as a highlight's whereabouts, replaces the documents it is about. */
import type { SearchIndex } from '@/lib/core/search/index/create-index';
import type { WhereaboutsRow } from '@/lib/core/notes/observed-rows';
import type { Read } from '@/lib/store/outcome';
import type { SearchStore } from '@/lib/store/search/create-search-store';
import type { NamedDocument } from '@/lib/store/search/documents';
import type { ChangeEntry } from '@/lib/store/tables';

/** So many documents are made anew in one transaction. */
const sliceLength = 200;

export interface FollowDeps {
  readonly store: SearchStore;
  readonly index: SearchIndex;
  /** The number of the last change that the index knows. */
  readonly lastChange: number;
  readonly signal: AbortSignal;
  /** Hears when the index was changed. */
  readonly changed: () => void;
}

/** Follows the store until the signal is aborted. Changes are taken in one after another. */
export function followLibrary({ store, index, lastChange, signal, changed }: FollowDeps): void {
  let last = lastChange;
  let working: Promise<void> = Promise.resolve();

  async function renew(named: readonly NamedDocument[]): Promise<void> {
    for (let at = 0; at < named.length; at += sliceLength) {
      const read = await store.readChanges(named.slice(at, at + sliceLength));
      // What cannot be read now cannot be shown either; the page that shows it says so.
      if (read.kind === 'refused') return;
      for (const document of read.value.changed) index.put(document);
      for (const document of read.value.gone) index.remove(document);
    }
    if (named.length > 0) changed();
  }
  const take = (work: () => Promise<void>): void => {
    working = working.then(work);
  };

  store.follow(
    () => store.listChanges(last),
    signal,
    (read: Read<readonly ChangeEntry[]>) => {
      if (read.kind === 'refused') return;
      // Two readings may tell of one change when it was written between them.
      const entries = read.value.filter(({ seq }) => seq > last);
      last = entries.at(-1)?.seq ?? last;
      take(async () => {
        const affected = await store.findAffected(entries);
        if (affected.kind === 'done') await renew(affected.value);
      });
    },
  );

  let known: ReadonlyMap<string, string> | null = null;
  store.follow(
    () => store.listMoved(),
    signal,
    (read: Read<readonly WhereaboutsRow[]>) => {
      if (read.kind === 'refused') return;
      const before = known;
      const now = new Map<string, string>(read.value.map(({ id, verdict }) => [id, verdict]));
      known = now;
      const ids = before === null ? [] : [...new Set([...before.keys(), ...now.keys()])];
      const other = ids.filter((id) => before?.get(id) !== now.get(id));
      take(() => renew(other.map((id) => ({ kind: 'highlight', id }))));
    },
  );
}
