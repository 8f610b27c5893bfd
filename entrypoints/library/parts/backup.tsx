/** Everything out of the library, and back into it. */
import type { JSX } from 'preact';
import { ImportView } from '@/components/import/import-view';
import type { PartProps } from '../library-context';
import { useExport } from '../backup/use-export';
import { useImport } from '../backup/use-import';

/** Nothing is read before the reader asks. */
export function Backup({ library }: PartProps): JSX.Element {
  const exporting = useExport(library);
  const importing = useImport(library);
  return (
    <ImportView
      lastBackupAt={library.settings.lastBackupAt}
      exporting={exporting.state}
      importing={importing.state}
      actions={{ ...exporting.actions, ...importing.actions }}
    />
  );
}
