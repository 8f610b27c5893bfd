/** What a file would change, before anything is changed: the counts, what is left out and why, and the one button that does it. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';
import { AsideList } from './aside-list';
import type { ImportActions, ImportPreview } from './import';
import { ModeChoice } from './mode-choice';

const formatNames: Record<ImportPreview['format'], MessageKey> = {
  backup: 'import_format_backup',
  'web-annotation': 'import_format_web_annotation',
  hypothesis: 'import_format_hypothesis',
  'obsidian-clipper': 'import_format_clipper',
  marks: 'import_format_marks',
  readwise: 'import_format_readwise',
};

export interface ImportPreviewProps {
  readonly preview: ImportPreview;
  readonly actions: Pick<ImportActions, 'onImport' | 'onCancel' | 'onMode'>;
}

/** The focus comes here, because the button that had it is gone. */
export function ImportPreviewCard({ preview, actions }: ImportPreviewProps): JSX.Element {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { added, changed, removed, backup } = preview;
  const hasWork = added + changed + removed > 0;
  return (
    <div class="import-preview">
      <h3 class="import-name" tabIndex={-1} ref={title}>
        {preview.fileName}
      </h3>
      <p class="import-format">{words(formatNames[preview.format])}</p>
      {backup !== null && <BackupFacts backup={backup} />}
      {backup !== null && <ModeChoice mode={backup.mode} onMode={actions.onMode} />}
      <div role="status">{hasWork ? <Counts preview={preview} /> : <p>{words('import_nothing_new')}</p>}</div>
      <AsideList aside={preview.aside} />
      <div class="backup-actions">
        {hasWork && (
          <Button
            label={words(preview.format === 'backup' ? 'import_restore' : 'import_bring')}
            tone="primary"
            onPress={actions.onImport}
          />
        )}
        <Button label={words('cancel')} onPress={actions.onCancel} />
      </div>
    </div>
  );
}

function Counts({ preview }: { readonly preview: ImportPreview }): JSX.Element {
  const words = useWords();
  const { added, changed, removed, skipped } = preview;
  return (
    <ul class="import-counts">
      {added > 0 && <li>{words.count('import_added', added)}</li>}
      {changed > 0 && <li>{words.count('import_changed', changed)}</li>}
      {removed > 0 && <li>{words.count('import_removed', removed)}</li>}
      {skipped > 0 && <li>{words.count('import_skipped', skipped)}</li>}
    </ul>
  );
}

type Backup = NonNullable<ImportPreview['backup']>;

const soundnessMessages: Partial<Record<Backup['soundness'], MessageKey>> = {
  changed: 'backup_changed',
  'cut-short': 'backup_cut_short',
};

function BackupFacts({ backup }: { readonly backup: Backup }): JSX.Element {
  const words = useWords();
  const warning = soundnessMessages[backup.soundness];
  const made = new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeStyle: 'short' }).format(backup.madeAt);
  return (
    <>
      <p class="import-format">{words('backup_made', made)}</p>
      {warning !== undefined && <p class="import-refusal">{words(warning)}</p>}
      {backup.packs.length > 0 && (
        <p class="import-format">{words('backup_packs', new Intl.ListFormat(words.language).format(backup.packs))}</p>
      )}
    </>
  );
}
