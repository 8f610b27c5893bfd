/** The foot of a card: where it can be checked, what else can be asked, and how old it is. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { useFormatDate } from '@/components/dates';
import { Icon } from '@/components/icon/icon';
import { useWords } from '@/components/words';
import type { EntityRecord } from '@/lib/core/entities/record';
import type { CardActions, CardContent } from './card-view';

export interface CardFooterProps {
  readonly record: EntityRecord;
  readonly pack: CardContent['pack'];
  /** Whether "All of it" would show more than is shown. */
  readonly hasMore: boolean;
  readonly showsAll: boolean;
  readonly onShowAll: () => void;
  readonly showsWhy: boolean;
  readonly reasonsId: string;
  readonly onShowWhy: () => void;
  readonly link: CardContent['link'];
  readonly onDossier: CardActions['onDossier'];
  readonly onReject: CardActions['onReject'];
  readonly onMute: CardActions['onMute'];
}

/** Source, questions, age. */
export function CardFooter(props: CardFooterProps): JSX.Element {
  const words = useWords();
  const formatDate = useFormatDate();
  const { record, pack, link, showsAll, showsWhy, onDossier, onReject, onMute } = props;
  const site = link === null ? null : URL.parse(link)?.hostname;
  return (
    <footer class="card-foot">
      {record.wikipedia !== null && <WikipediaLink title={record.wikipedia} />}
      {record.wikipedia === null && link !== null && typeof site === 'string' && (
        <SourceLink address={link} name={site} label={words('own_link_opens', site)} />
      )}
      {(props.hasMore || showsAll) && (
        <Button label={words(showsAll ? 'card_less' : 'card_all')} expanded={showsAll} onPress={props.onShowAll} />
      )}
      <Button label={words('card_why')} expanded={showsWhy} onPress={props.onShowWhy} />
      {onDossier !== undefined && <Button label={words('dossier')} icon="library" tone="accent" onPress={onDossier} />}
      {onReject !== undefined && <Button label={words('card_not_this')} onPress={onReject} />}
      {pack !== null && <p class="card-pack">{words('card_pack', pack.name, formatDate(pack.asOf, 'long'))}</p>}
      {onMute !== undefined && <Button label={words('card_mute')} icon="mute" iconOnly onPress={onMute} />}
    </footer>
  );
}

function WikipediaLink({ title }: { readonly title: string }): JSX.Element {
  const words = useWords();
  const address = `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
  return <SourceLink address={address} name="Wikipedia" label={words('card_source_opens', title)} />;
}

interface SourceLinkProps {
  readonly address: string;
  readonly name: string;
  readonly label: string;
}

function SourceLink({ address, name, label }: SourceLinkProps): JSX.Element {
  return (
    <a class="card-source" href={address} target="_blank" rel="noreferrer noopener" aria-label={label}>
      <span>{name}</span>
      <Icon name="external" />
    </a>
  );
}
