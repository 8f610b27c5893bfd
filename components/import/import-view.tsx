/** The library's page of backups: when the last was made, the way to make one, and the way back in. */
import type { JSX } from 'preact';
import { Section } from '@/components/section/section';
import { useWords } from '@/components/words';
import { ExportSection } from './export-section';
import type { ExportState, ImportActions, ImportState } from './import';
import { ImportBox } from './import-box';
import { ImportPreviewCard } from './import-preview';

export interface ImportViewProps {
  /** When the last backup was made, milliseconds since 1970; null for never. */
  readonly lastBackupAt: number | null;
  readonly exporting: ExportState;
  readonly importing: ImportState;
  readonly actions: ImportActions;
}

/** Out first, then in: who comes to bring something back has something to lose. */
export function ImportView({ lastBackupAt, exporting, importing, actions }: ImportViewProps): JSX.Element {
  const words = useWords();
  const isShown = importing.kind === 'preview';
  return (
    <main class="library-main" aria-busy="false">
      <h1 class="library-title">{words('library_backup')}</h1>
      <ExportSection lastBackupAt={lastBackupAt} state={exporting} actions={actions} />
      <Section title={words('import_title')} count={null}>
        <p class="library-about">{words('import_about')}</p>
        {isShown ? (
          <ImportPreviewCard preview={importing.preview} actions={actions} />
        ) : (
          <ImportBox state={importing} actions={actions} />
        )}
      </Section>
    </main>
  );
}
