/** When the last backup was made, and the next one. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { Problem } from '@/components/keeping/keeping';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';
import { Setting, SettingsSection } from '../setting';
import type { ReaderSettings, SettingsActions, SettingsLinks } from '../settings';

export interface BackupSettingsProps {
  readonly settings: Pick<ReaderSettings, 'lastBackupAt'>;
  readonly links: SettingsLinks;
  readonly actions: Pick<SettingsActions, 'backUp'>;
}

/** Bringing one back has a page of its own in the library. */
export function BackupSettings({ settings, links, actions }: BackupSettingsProps): JSX.Element {
  const words = useWords();
  const [problem, setProblem] = useState<Problem | null>(null);
  const { lastBackupAt } = settings;
  const format = new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeStyle: 'short' });
  const backUp = async (): Promise<void> => {
    const made = await actions.backUp();
    setProblem(made.kind === 'refused' ? made.reason : null);
  };
  return (
    <SettingsSection id="backup">
      <Setting id="backup" who="settings_backup_who">
        <p class="setting-text">
          {lastBackupAt === null ? words('backup_never') : words('backup_last', format.format(lastBackupAt))}
        </p>
        <div class="settings-acts">
          <Button label={words('backup_make')} icon="download" tone="accent" onPress={() => void backUp()} />
          <a class="settings-link" href={links.backup}>
            {words('library_backup')}
          </a>
        </div>
        <p class="setting-problem" role="alert">
          {problem !== null && words(problemMessage(problem))}
        </p>
      </Setting>
    </SettingsSection>
  );
}
