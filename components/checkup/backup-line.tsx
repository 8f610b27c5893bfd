/** One line on the last backup, for other surfaces: what lies in the browser goes with its profile. It asks for a new one only quietly, and never stands in the way. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import { tellAge } from './tell-age';

export interface BackupLineProps {
  /** Milliseconds since 1970; null when there was none. */
  readonly lastBackupAt: number | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Where backups are made. */
  readonly href: string;
}

/** After so long it is time for a new one. */
const freshMs = 30 * 24 * 60 * 60 * 1_000;

/** It leads to where one is made. */
export function BackupLine({ lastBackupAt, now, href }: BackupLineProps): JSX.Element {
  const words = useWords();
  const isOld = lastBackupAt !== null && now - lastBackupAt > freshMs;
  const age = lastBackupAt === null ? '' : tellAge(lastBackupAt, now, words.language);
  return (
    <a class={isOld ? 'care-line care-line-due' : 'care-line'} href={href}>
      {lastBackupAt === null ? words('care_no_backup') : words(isOld ? 'care_backup_old' : 'care_backup', age)}
    </a>
  );
}
