/** One file on its way into the library: read, weighed, brought, and taken back when the reader wishes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportActions, ImportStage, ImportState } from '@/components/import/import';
import type { Settings } from '@/lib/platform/settings';
import { parseNamedSettings } from '@/lib/platform/settings';
import type { Pace } from '@/lib/store/pace';
import type { LibraryContext } from '../library-context';
import { readAside } from './reading/read-aside';
import { bringFile, weighFile } from './weigh-file';
import type { ReadyFile } from './weigh-file';

/** What the page shows of an import, and what it can do. */
export interface Importing {
  readonly state: ImportState;
  readonly actions: Pick<ImportActions, 'onFile' | 'onMode' | 'onImport' | 'onCancel'>;
}

/** A page that is left stops what is being read, compared or written. */
export function useImport(library: LibraryContext): Importing {
  const { store } = library;
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const [ready, setReady] = useState<ReadyFile | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);

  /** The next stage, which stops the one before. */
  const begin = (stage: ImportStage, fileName: string): Pace => {
    stop.current.abort();
    const { signal } = (stop.current = new AbortController());
    const progressed = (share: number): void => {
      if (!signal.aborted) setState({ kind: 'working', stage, fileName, share });
    };
    progressed(0);
    return { signal, progressed };
  };
  const weigh = async (fileName: string, next: ReadyFile): Promise<void> => {
    const pace = begin('comparing', fileName);
    setReady(next);
    const weighed = await weighFile(store, fileName, next, pace);
    if (pace.signal.aborted) return;
    if (weighed.kind === 'done') setState({ kind: 'preview', preview: weighed.preview });
    else if (weighed.kind === 'refused') setState({ kind: 'refused', fileName, refusal: toRefusal(weighed.reason) });
  };
  const take = async (file: File): Promise<void> => {
    const fileName = file.name;
    const pace = begin('reading', fileName);
    const read = await readAside(file, pace);
    if (pace.signal.aborted || read.kind === 'stopped') return;
    if (read.kind === 'refused') setState({ ...read, fileName });
    else await weigh(fileName, read.kind === 'backup' ? { ...read, mode: 'add' } : read);
  };
  const bring = async (): Promise<void> => {
    if (state.kind !== 'preview' || ready === null) return;
    const { preview } = state;
    const { fileName } = preview;
    const written = await bringFile(store, ready, begin('bringing', fileName));
    // What was stopped too late is done, and is said to be.
    if (written.kind === 'stopped') return;
    if (written.kind === 'refused') {
      setState({ kind: 'refused', fileName, refusal: toRefusal(written.reason) });
      return;
    }
    await restoreSettings(library, ready);
    setState({ kind: 'done', preview });
    library.deletions.change(
      'import_said',
      () => Promise.resolve(written),
      async (id) => {
        const undone = await library.keeping.undoChange(id);
        if (undone.kind === 'done') await putBackSettings(library, ready);
        setState({ kind: 'idle' });
        return undone;
      },
    );
  };
  return {
    state,
    actions: {
      onFile: (file) => void take(file),
      onMode: (mode) => {
        if (state.kind === 'preview' && ready?.kind === 'backup')
          void weigh(state.preview.fileName, { ...ready, mode });
      },
      onImport: () => void bring(),
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
