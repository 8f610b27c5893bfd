/** One line on how safe the library is, for other surfaces: the last snapshot, and whether the browser promised to keep the storage. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import { tellAge } from './tell-age';

/** What the line tells. */
export interface CareFacts {
  /** When the last snapshot was taken, milliseconds since 1970; null when there is none. */
  readonly lastSnapshotAt: number | null;
  /** Null when the browser does not say. */
  readonly isPersistent: boolean | null;
}

export interface CareLineProps extends CareFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Where the page of the check-up is. */
  readonly href: string;
}

/** It leads to the page that says more. */
export function CareLine({ lastSnapshotAt, isPersistent, now, href }: CareLineProps): JSX.Element {
  const words = useWords();
  const snapshot =
    lastSnapshotAt === null
      ? words('care_no_snapshot')
      : words('care_snapshot', tellAge(lastSnapshotAt, now, words.language));
  return (
    <a class="care-line" href={href}>
      {isPersistent === false ? `${snapshot} · ${words('care_not_persistent')}` : snapshot}
    </a>
  );
}
