/** One file on its way out of the library: the backup, or everything kept in a form that other programs read. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportFormat, ExportState, ImportActions } from '@/components/import/import';
import { englishExportWords } from '@/lib/core/export/export-words';
import { systemClock } from '@/lib/platform/clock';
import { downloadFile } from '@/lib/platform/downloads';
import type { OutgoingFile } from '@/lib/platform/downloads';
import type { Read } from '@/lib/store/outcome';
import { writeBackup } from '@/lib/surfaces/backup-file';
import { inSlices } from '@/lib/surfaces/in-slices';
import { printLibraryFile, readAnnotatedPages } from '@/lib/surfaces/library-files';
import type { LibraryContext } from '../library-context';

/** What the page shows of a file being made, and what it can do. */
export interface Exporting {
  readonly state: ExportState;
  readonly actions: Pick<ImportActions, 'onBackUp' | 'onExport' | 'onCancelExport'>;
}

type Progressed = (share: number | null) => void;

/** A page that is left stops what is being made. */
export function useExport(library: LibraryContext): Exporting {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);

  const run = async (make: Make): Promise<void> => {
    const mine = new AbortController();
    stop.current = mine;
    const progressed: Progressed = (share) => {
      if (!mine.signal.aborted) setState({ kind: 'working', share });
    };
    progressed(null);
    const made = await make(library, mine.signal, progressed);
    if (made.kind === 'refused') setState({ kind: 'failed', problem: made.reason });
    else {
      setState({ kind: 'idle' });
      if (made.value !== null && !mine.signal.aborted) downloadFile(made.value);
    }
  };
  return {
    state,
    actions: {
      onBackUp: () => void run(makeBackup),
      onExport: (format) => void run((context, signal) => makeFile(context, format, signal)),
      onCancelExport: () => {
        stop.current.abort();
        setState({ kind: 'idle' });
      },
    },
  };
}

/** Null when it was stopped. */
type Make = (
  library: LibraryContext,
  signal: AbortSignal,
  progressed: Progressed,
) => Promise<Read<OutgoingFile | null>>;

const makeBackup: Make = ({ store, settingsStore }, signal, progressed) =>
  writeBackup({ store, settings: settingsStore, signal, progressed });

async function makeFile(
  { store, words, settings }: LibraryContext,
  format: ExportFormat,
  signal: AbortSignal,
): Promise<Read<OutgoingFile | null>> {
  const articles = await readAnnotatedPages(store);
  if (articles.kind === 'refused') return articles;
  const options = {
    title: `Backstory, ${new Intl.DateTimeFormat(words.language, { dateStyle: 'long' }).format(systemClock())}`,
    language: words.language,
    untitled: englishExportWords.untitled,
    colourNames: { ...englishExportWords.colours, ...settings.colourNames },
  };
  const printed = await inSlices(printLibraryFile(format, articles.value, options), signal);
  return { kind: 'done', value: printed?.value ?? null };
}
