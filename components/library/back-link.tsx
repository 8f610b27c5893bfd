/** The way back from one thing to the list it stands in. A link, not a button: the list has an address of its own. */
import type { JSX } from 'preact';
import { Icon } from '@/components/icon/icon';
import { toHash } from './library-routes';
import type { LibraryPart } from './library-routes';

export interface BackLinkProps {
  readonly part: LibraryPart;
  readonly label: string;
}

/** Stands above the title. */
export function BackLink({ part, label }: BackLinkProps): JSX.Element {
  return (
    <a class="button button-quiet library-back" href={toHash({ part })}>
      <Icon name="back" />
      <span>{label}</span>
    </a>
  );
}
