/** One file on its way into the library: read, weighed, brought, and taken back when the reader wishes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportActions, ImportState } from '@/components/import/import';
import type { ChangedOutcome } from '@/components/keeping/keeping';
import type { Settings } from '@/lib/platform/settings';
import { parseNamedSettings } from '@/lib/platform/settings';
import type { LibraryContext } from '../library-context';
import { readAnyFile } from './read-any-file';
import { bringFile, weighFile } from './weigh-file';
import type { ReadyFile } from './weigh-file';

/** What the page shows of an import, and what it can do. */
export interface Importing {
  readonly state: ImportState;
  readonly actions: Pick<ImportActions, 'onFile' | 'onMode' | 'onImport' | 'onCancel'>;
}

/** A page that is left stops what is being read. */
export function useImport(library: LibraryContext): Importing {
  const { store } = library;
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const [ready, setReady] = useState<ReadyFile | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);

  const weigh = async (fileName: string, next: ReadyFile): Promise<void> => {
    setReady(next);
    setState({ kind: 'working', fileName, share: null });
    const weighed = await weighFile(store, fileName, next);
    if (weighed.kind === 'done') setState({ kind: 'preview', preview: weighed.preview });
    else setState({ kind: 'refused', fileName, refusal: toRefusal(weighed.reason) });
  };
  const take = async (file: File): Promise<void> => {
    const mine = new AbortController();
    stop.current = mine;
    const fileName = file.name;
    const progressed = (share: number): void => {
      if (!mine.signal.aborted) setState({ kind: 'working', fileName, share });
    };
    progressed(0);
    const read = await readAnyFile(file, { signal: mine.signal, progressed });
    if (mine.signal.aborted || read.kind === 'stopped') setState({ kind: 'idle' });
    else if (read.kind === 'refused') setState({ ...read, fileName });
    else await weigh(fileName, read.kind === 'backup' ? { ...read, mode: 'add' } : read);
  };
  const bring = (): void => {
    if (state.kind !== 'preview' || ready === null) return;
    const { preview } = state;
    setState({ kind: 'working', fileName: preview.fileName, share: null });
    const work = async (): Promise<ChangedOutcome> => {
      const written = await bringFile(store, ready);
      if (written.kind === 'done') setState({ kind: 'done', preview });
      else setState({ kind: 'refused', fileName: preview.fileName, refusal: toRefusal(written.reason) });
      if (written.kind === 'done') await restoreSettings(library, ready);
      return written;
    };
    library.deletions.change('import_said', work, async (id) => {
      const undone = await library.keeping.undoChange(id);
      if (undone.kind === 'done') await putBackSettings(library, ready);
      setState({ kind: 'idle' });
      return undone;
    });
  };
  return {
    state,
    actions: {
      onFile: (file) => void take(file),
      onMode: (mode) => {
        if (state.kind === 'preview' && ready?.kind === 'backup')
          void weigh(state.preview.fileName, { ...ready, mode });
      },
      onImport: bring,
      onCancel: () => {
        stop.current.abort();
        setState({ kind: 'idle' });
      },
    },
  };
}

/** A backup from a newer database is what the store calls stale. */
function toRefusal(reason: Extract<Awaited<ReturnType<typeof weighFile>>, { kind: 'refused' }>['reason']) {
  return reason === 'stale' ? ({ kind: 'newer' } as const) : ({ kind: 'not-kept', problem: reason } as const);
}

/** Settings are part of how things were, not of what is missing. */
async function restoreSettings({ settingsStore }: LibraryContext, ready: ReadyFile): Promise<void> {
  const settings = settingsOf(ready);
  if (settings !== null) await settingsStore.change(settings);
}

/** As they were when the file was brought. */
async function putBackSettings({ settings, settingsStore }: LibraryContext, ready: ReadyFile): Promise<void> {
  if (settingsOf(ready) !== null) await settingsStore.change(settings);
}

function settingsOf(ready: ReadyFile): Partial<Settings> | null {
  if (ready.kind !== 'backup' || ready.mode !== 'replace' || ready.backup.head.settings === null) return null;
  const { lastBackupAt: _of, ...settings } = parseNamedSettings(ready.backup.head.settings);
  return settings;
}
