/** Words on a timeline that were kept from an article: quoted, with the title that leads to them. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import type { EntryOrigin } from '@/lib/core/timeline/timeline';
import type { Stop } from './use-moving';

export interface KeptWordsProps {
  readonly text: string;
  /** Whether the reader highlighted them. */
  readonly isNote: boolean;
  readonly origin: EntryOrigin;
  readonly stop: Stop;
}

/** The look tells whose words they are; for those who listen, words do. */
export function KeptWords({ text, isNote, origin, stop }: KeptWordsProps): JSX.Element {
  const words = useWords();
  return (
    <>
      <span class="unseen">{words(isNote ? 'timeline_your_quote' : 'timeline_said_kept')} </span>
      <q class="timeline-quote" dir="auto">
        {text}
      </q>
      <p class="timeline-names">
        {origin.link === null ? (
          <bdi>{origin.title}</bdi>
        ) : (
          <a href={origin.link} target="_blank" rel="noreferrer noopener" title={words('jump')} {...stop}>
            <bdi>{origin.title}</bdi>
          </a>
        )}
      </p>
    </>
  );
}
