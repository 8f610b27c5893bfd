/** The library's packs, followed for as long as the page is open, and the one file that may be on its way in. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ListedPack, PackActions, PackImport, PacksState } from '@/components/packs/packs';
import type { PacksViewProps } from '@/components/packs/packs-view';
import type { PackRow } from '@/lib/core/entities/knowledge-rows';
import { openPackBlob } from '@/lib/knowledge/open-blob';
import { readPack } from '@/lib/knowledge/read-pack';
import { readOwnFile } from '@/lib/platform/runtime';
import type { Store } from '@/lib/store/create-store';
import { bringPack } from './bring-pack';

const starterPath = '/packs/starter.pack';

/** What the page of packs shows. */
export function usePacks(store: Store): PacksViewProps {
  const [state, setState] = useState<PacksState>({ kind: 'loading' });
  const [importing, setImporting] = useState<PackImport>({ kind: 'idle' });
  const stop = useRef(new AbortController());

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const starter = readStarter();
    const problems = new Map<string, Promise<string | null>>();
    void store.packs.sweep();
    store.follow(
      () => store.packs.list(),
      signal,
      (read) => {
        if (read.kind === 'refused') {
          setState({ kind: 'closed' });
          return;
        }
        const { packs, damaged } = read.value;
        for (const row of packs) if (!problems.has(row.id)) problems.set(row.id, findProblem(store, row));
        const listed = packs.map(async (row) => toListed(row, (await problems.get(row.id)) ?? null));
        void Promise.all([...listed, starter]).then((all) => {
          if (!signal.aborted) setState({ kind: 'ready', packs: all.flat(), damaged });
        });
      },
    );
    return () => ending.abort();
  }, [store]);

  // A page that is left in the middle of an import stops it.
  useEffect(() => () => stop.current.abort(), []);

  const actions = useMemo<PackActions>(
    () => ({
      onFile: (file) => {
        const mine = new AbortController();
        stop.current = mine;
        const fileName = file.name;
        const progressed = (share: number | null): void => {
          if (!mine.signal.aborted) setImporting({ kind: 'working', fileName, share });
        };
        void bringPack(file, { packs: store.packs, signal: mine.signal, progressed }).then((brought) => {
          if (brought.kind === 'stopped') setImporting({ kind: 'idle' });
          else if (brought.kind === 'added') setImporting({ kind: 'done', name: brought.name });
          else setImporting({ kind: 'refused', fileName, refusal: brought.refusal });
        });
      },
      onCancel: () => stop.current.abort(),
      remove: (id, revision) => store.packs.remove(id, revision),
      restore: (id) => store.packs.restore(id),
      onReload: () => location.reload(),
    }),
    [store],
  );
  return { state, importing, actions };
}

async function readStarter(): Promise<ListedPack[]> {
  const bytes = await readOwnFile(starterPath).catch(() => null);
  const pack = bytes === null ? null : readPack(bytes, 'starter.pack');
  if (bytes === null || pack?.kind !== 'read') return [];
  return [{ ...pack.value.info, row: null, sizeBytes: bytes.length, problem: null }];
}

/** Why a pack does not open, as its reader says it; null when it opens. */
async function findProblem({ packs }: Store, { id, fileName }: PackRow): Promise<string | null> {
  const file = await packs.readFile(id);
  if (file.kind === 'refused') return `its bytes are ${file.reason}`;
  const opened = await openPackBlob(file.value, fileName, 'imported');
  return opened.kind === 'refused' ? opened.problem.text : null;
}

function toListed({ id, revision, ...facts }: PackRow, problem: string | null): ListedPack {
  return { ...facts, row: { id, revision }, problem };
}
