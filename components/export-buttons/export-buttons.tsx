/** Takes an article away as Markdown: on the clipboard or as a file. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';

export interface ExportButtonsProps {
  /** True when it is on the clipboard. */
  readonly onCopy: () => Promise<boolean>;
  readonly onDownload: () => void;
}

/** The button itself says that it worked; what failed is said beside it. */
export function ExportButtons({ onCopy, onDownload }: ExportButtonsProps): JSX.Element {
  const words = useWords();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = async (): Promise<void> => setCopied((await onCopy()) ? 'yes' : 'failed');
  return (
    <div class="export-buttons">
      <Button
        label={words(copied === 'yes' ? 'copied' : 'copy_markdown')}
        icon={copied === 'yes' ? 'check' : 'copy'}
        onPress={() => void copy()}
      />
      <Button label={words('download_markdown')} icon="download" onPress={onDownload} />
      <span class={copied === 'failed' ? 'export-problem' : 'unseen'} role="status">
        {copied === 'no' ? '' : words(copied === 'yes' ? 'copied' : 'copy_failed')}
      </span>
    </div>
  );
}
