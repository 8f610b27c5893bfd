/** The dossier of one entity: what is known of it, what the reader's articles say of it and when, and what the reader keeps and thinks. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { BackLink } from '@/components/library/back-link';
import { Notice } from '@/components/notice/notice';
import { Section } from '@/components/section/section';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import { toDossierEntries } from '@/lib/core/dossier/dossier-timeline';
import { toEntityRef } from '@/lib/core/entities/record';
import { ConnectedEntities } from './connected-entities';
import { DossierArticles } from './dossier-articles';
import { DossierHead } from './dossier-head';
import { DossierNote } from './dossier-note';
import type { DossierActions, DossierState } from './dossier-state';
import { DossierTimeline } from './dossier-timeline';

export interface DossierViewProps {
  readonly state: DossierState;
  readonly actions: DossierActions;
  readonly deletions: Pick<Deletions, 'remove' | 'change'>;
}

/** The way back to the list stands above whatever there is. */
export function DossierView({ state, actions, deletions }: DossierViewProps): JSX.Element {
  const words = useWords();
  return (
    <main class="library-main dossier" aria-busy={state.kind === 'loading'}>
      <BackLink part="entities" label={words('dossier_back')} />
      {state.kind === 'closed' && <Notice kind="closed" onAction={actions.onReload} />}
      {state.kind === 'ready' && <OpenDossier {...state} actions={actions} deletions={deletions} />}
    </main>
  );
}

type OpenDossierProps = Extract<DossierState, { kind: 'ready' }> & Omit<DossierViewProps, 'state'>;

function OpenDossier({ dossier, background, moved, actions, deletions }: OpenDossierProps): JSX.Element {
  const words = useWords();
  const record = background.kind === 'known' ? background.record : null;
  const entity = record === null ? dossier.entity : toEntityRef(record);
  const dated = useMemo(() => toDossierEntries(record, dossier.articles), [record, dossier]);
  if (entity === null) return background.kind === 'loading' ? <></> : <Notice kind="no-dossier" />;
  return (
    <>
      <DossierHead
        name={entity.name}
        kind={record?.kind ?? dossier.kind}
        background={background}
        actions={
          <>
            <Button
              label={words('download_markdown')}
              icon="download"
              onPress={() => actions.onDownload(dossier, record)}
            />
            <Button label={words('export_more')} onPress={() => actions.onExport(entity)} />
          </>
        }
      />
      <DossierNote entity={entity} note={dossier.note} actions={actions} deletions={deletions} />
      <DossierTimeline name={entity.name} dated={dated} asOf={record?.asOf ?? null} />
      <DossierArticles articles={dossier.articles} {...{ moved, actions, deletions }} />
      {dossier.connected.length > 0 && (
        <Section title={words('dossier_connected')} count={null}>
          <ConnectedEntities connected={dossier.connected} />
        </Section>
      )}
    </>
  );
}
