/** The backup as a file: everything kept and the settings, under a name with the day. Saving it is the caller's work. */
import type { OutgoingFile } from '@/lib/platform/downloads';
import type { SettingsStore } from '@/lib/platform/settings';
import type { Store } from '@/lib/store/create-store';
import type { Read } from '@/lib/store/outcome';

interface BackupFileParts {
  readonly store: Pick<Store, 'backups'>;
  readonly settings: SettingsStore;
  readonly signal: AbortSignal;
  /** Told from 0 to 1; null while it is not known. */
  readonly progressed: (share: number | null) => void;
}

/** Makes the file and notes when it was made; null when it was stopped. */
export async function writeBackup(parts: BackupFileParts): Promise<Read<OutgoingFile | null>> {
  const { store, settings, signal, progressed } = parts;
  const written = await store.backups.write({ settings: await settings.read(), signal, progressed });
  if (written.kind === 'refused') return written;
  const backup = written.value;
  if (backup === null) return { kind: 'done', value: null };
  await settings.change({ lastBackupAt: backup.madeAt });
  const day = new Date(backup.madeAt).toISOString().slice(0, 10);
  const name = `Backstory backup ${day}.${backup.isZip ? 'zip' : 'json'}`;
  return { kind: 'done', value: { name, mediaType: backup.blob.type, parts: [backup.blob] } };
}
