/** The dossier of one entity, wired to the store and, for its background, to the packs. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DossierActions } from '@/components/dossier/dossier-state';
import { DossierView } from '@/components/dossier/dossier-view';
import type { EntityId } from '@/lib/core/entities/record';
import { writeClipboard } from '@/lib/platform/clipboard';
import { downloadFile } from '@/lib/platform/downloads';
import { toDossierFile } from '@/lib/surfaces/dossier-file';
import type { LibraryContext } from '../library-context';
import { useDossier } from './use-dossier';

export interface OpenDossierProps {
  readonly entityId: EntityId;
  readonly library: LibraryContext;
}

/** Followed while it is open. */
export function OpenDossier({ entityId, library }: OpenDossierProps): JSX.Element {
  const state = useDossier(library, entityId);
  const actions = useMemo(() => toActions(library), [library]);
  return <DossierView state={state} actions={actions} deletions={library.deletions} />;
}

function toActions({ store, keeping, openPassage, onExport }: LibraryContext): DossierActions {
  return {
    keeping,
    writeNote: async (entity, revision, draft) => {
      const written = await store.entityNotes.write({ entity, revision, ...draft });
      return written.kind === 'refused' ? written : { kind: 'done', changeSetId: written.changeSetId };
    },
    undoChange: keeping.undoChange,
    openPassage: (page, highlight) => openPassage(page, highlight?.anchor ?? null),
    onCopy: (text) => void writeClipboard(text),
    onDownload: (dossier, record) => {
      const file = toDossierFile(dossier, record);
      if (file !== null) downloadFile(file);
    },
    onExport: ({ id }) => onExport({ kind: 'entity', id }),
    onReload: () => location.reload(),
  };
}
