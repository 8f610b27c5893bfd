/** The part of the page that makes the backup. Files for other programs are made on the page of exports. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { problemMessage } from '@/components/keeping/problem-message';
import { Section } from '@/components/section/section';
import { useWords } from '@/components/words';
import type { ExportState, ImportActions } from './import';

export interface ExportSectionProps {
  readonly lastBackupAt: number | null;
  readonly state: ExportState;
  readonly actions: Pick<ImportActions, 'onBackUp' | 'onCancelExport'>;
}

/** While one is being made no other is begun. */
export function ExportSection({ lastBackupAt, state, actions }: ExportSectionProps): JSX.Element {
  const words = useWords();
  const isWorking = state.kind === 'working';
  return (
    <Section title={words('backup_title')} count={null}>
      <p class="library-about">{words('backup_about')}</p>
      <p class="backup-last">{useLastBackup(lastBackupAt)}</p>
      <div class="backup-actions">
        <Button
          label={words('backup_make')}
          tone="primary"
          icon="download"
          disabled={isWorking}
          onPress={actions.onBackUp}
        />
      </div>
      {isWorking && <ExportProgress share={state.share} onCancel={actions.onCancelExport} />}
      <div role="alert">
        {state.kind === 'failed' && <p class="import-refusal">{words(problemMessage(state.problem))}</p>}
      </div>
    </Section>
  );
}

function useLastBackup(at: number | null): string {
  const words = useWords();
  if (at === null) return words('backup_never');
  const when = new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeStyle: 'short' }).format(at);
  return words('backup_last', when);
}

interface ExportProgressProps {
  readonly share: number | null;
  readonly onCancel: () => void;
}

function ExportProgress({ share, onCancel }: ExportProgressProps): JSX.Element {
  const words = useWords();
  const label = words('export_working');
  return (
    <div class="import-progress">
      {share === null ? <progress aria-label={label} /> : <progress aria-label={label} value={share} max={1} />}
      <Button label={words('cancel')} icon="close" onPress={onCancel} />
    </div>
  );
}
