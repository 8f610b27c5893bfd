/** Beneath a lost quotation where its page is not open: when it was last looked for, and the way to the page, where it can be attached anew. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';

export interface LostElsewhereProps {
  readonly quote: string;
  /** When it was looked for, milliseconds since 1970; null when that is not known. */
  readonly lookedAt: number | null;
  /** Null when the article cannot be opened from here. */
  readonly onOpen: (() => void) | null;
}

/** Attaching needs the article's text, so it is opened. */
export function LostElsewhere({ quote, lookedAt, onOpen }: LostElsewhereProps): JSX.Element {
  const words = useWords();
  const day =
    lookedAt === null ? null : new Intl.DateTimeFormat(words.language, { dateStyle: 'long' }).format(lookedAt);
  return (
    <div class="lost">
      <p class="lost-reason">{day === null ? words('highlight_lost') : words('lost_when_visited', day)}</p>
      {onOpen !== null && (
        <div class="lost-buttons">
          <Button
            label={words('lost_open_article')}
            describedAs={words('about_quote', words('lost_open_article'), quote)}
            icon="external"
            onPress={onOpen}
          />
        </div>
      )}
    </div>
  );
}
