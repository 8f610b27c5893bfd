/** The ways out: the clipboard, a download, and a folder where the browser has folders. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { ExportViewProps } from './export';

/** What merges into what is there comes first where it can. */
export function ExportActs({ state, actions }: ExportViewProps): JSX.Element {
  const words = useWords();
  const { preview, work, folder, isOneFile } = state;
  const isOff = preview.kind !== 'ready' || work.kind === 'working';
  const isMarkdown = isOneFile !== null;
  const hasFolder = isMarkdown && (folder.kind === 'chosen' || folder.kind === 'unchosen');
  return (
    <div class="export-acts">
      {hasFolder && (
        <Button
          label={folder.kind === 'chosen' ? words('export_folder_write', folder.name) : words('export_folder_pick')}
          tone="primary"
          icon="project"
          disabled={isOff}
          onPress={actions.onWriteFolder}
        />
      )}
      <Button
        label={words('export_download')}
        tone={hasFolder ? 'accent' : 'primary'}
        icon="download"
        disabled={isOff}
        onPress={actions.onDownload}
      />
      <Button label={words('export_copy')} tone="accent" icon="copy" disabled={isOff} onPress={actions.onCopy} />
      {isMarkdown && folder.kind === 'downloads' && (
        <Button
          label={words('export_folder_downloads')}
          icon="project"
          disabled={isOff}
          onPress={actions.onWriteFolder}
        />
      )}
      {hasFolder && folder.kind === 'chosen' && (
        <Button label={words('export_folder_other')} disabled={isOff} onPress={actions.onOtherFolder} />
      )}
    </div>
  );
}
