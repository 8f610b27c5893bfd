/** The head of a dossier: the name, what kind of thing it is, and what packs know of it, or that they know nothing any more. */
import type { JSX } from 'preact';
import { CardFacts } from '@/components/card/card-facts';
import { useFormatDate } from '@/components/dates';
import { useWords } from '@/components/words';
import type { EntityKind } from '@/lib/core/entities/record';
import type { Background } from './dossier-state';

export interface DossierHeadProps {
  readonly name: string;
  /** Null when nobody says. */
  readonly kind: EntityKind | null;
  readonly background: Background;
  readonly actions: JSX.Element;
}

/** Where the background comes from, and of when it is, is always said. */
export function DossierHead({ name, kind, background, actions }: DossierHeadProps): JSX.Element {
  const words = useWords();
  return (
    <header class="dossier-head">
      <div class="dossier-title">
        <h1 dir="auto">{name}</h1>
        {kind !== null && <span class="entity-row-kind">{words(`kind_${kind}`)}</span>}
        <span class="dossier-actions">{actions}</span>
      </div>
      <BackgroundWords background={background} />
    </header>
  );
}

function BackgroundWords({ background }: { readonly background: Background }): JSX.Element {
  const words = useWords();
  const formatDate = useFormatDate();
  if (background.kind === 'loading') return <p class="dossier-source">{words('loading')}</p>;
  if (background.kind !== 'known')
    return (
      <p class="dossier-gone" role="status">
        {words(background.kind === 'gone' ? 'dossier_gone' : 'dossier_failed')}
      </p>
    );
  const { record, pack } = background;
  return (
    <>
      {record.description !== '' && (
        <p class="dossier-words" dir="auto">
          {record.description}
        </p>
      )}
      <CardFacts facts={record.facts} />
      {pack !== null && <p class="dossier-source">{words('card_pack', pack.name, formatDate(pack.asOf, 'long'))}</p>}
    </>
  );
}
