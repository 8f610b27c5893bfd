/** How far an export is, and what became of it. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';
import type { ExportWork } from './export';
import { ExportOutcomeCard } from './export-outcome-card';

export interface ExportWorkLineProps {
  readonly work: ExportWork;
  readonly onCancel: () => void;
}

/** What went well is told politely, what failed at once. */
export function ExportWorkLine({ work, onCancel }: ExportWorkLineProps): JSX.Element {
  const words = useWords();
  return (
    <>
      {work.kind === 'working' && <WorkProgress share={work.share} onCancel={onCancel} />}
      <div class="export-said" role="status">
        {work.kind === 'copied' && <p>{words('copied')}</p>}
        {work.kind === 'downloaded' && <p>{words('export_downloaded')}</p>}
        {work.kind === 'ended' && <ExportOutcomeCard place={work.place} outcome={work.outcome} />}
      </div>
      <div role="alert">
        {work.kind === 'failed' && <p class="export-problem">{words(failureMessage(work.reason))}</p>}
      </div>
    </>
  );
}

function failureMessage(reason: Extract<ExportWork, { kind: 'failed' }>['reason']): MessageKey {
  if (reason === 'copy') return 'copy_failed';
  if (reason === 'denied') return 'export_folder_denied';
  return reason === 'no-match' ? 'export_update_none' : problemMessage(reason);
}

function WorkProgress(props: { readonly share: number | null; readonly onCancel: () => void }): JSX.Element {
  const words = useWords();
  const label = words('export_working_files');
  return (
    <div class="export-progress">
      {props.share === null ? (
        <progress aria-label={label} />
      ) : (
        <progress aria-label={label} value={props.share} max={1} />
      )}
      <Button label={words('cancel')} icon="close" onPress={props.onCancel} />
    </div>
  );
}
