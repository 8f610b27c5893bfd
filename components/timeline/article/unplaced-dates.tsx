/** Dates that stay open: relative to something that the article does not say. The reader may still go to the sentence and judge. */
import type { JSX } from 'preact';
import { Section } from '@/components/section/section';
import { useWords } from '@/components/words';
import type { TextSpan } from '@/lib/core/text/span';
import type { ArticleTimeline } from '@/lib/core/timeline/article-entry';

export interface UnplacedDatesProps {
  readonly unresolved: ArticleTimeline['unresolved'];
  readonly passageAt: (span: TextSpan) => string;
  readonly onJump: (span: TextSpan) => void;
}

/** Nothing when every date has its place. */
export function UnplacedDates({ unresolved, passageAt, onJump }: UnplacedDatesProps): JSX.Element | null {
  const words = useWords();
  if (unresolved.length === 0) return null;
  return (
    <Section title={words('timeline_unplaced')} count={unresolved.length}>
      <p class="unplaced-why">{words('timeline_unplaced_text')}</p>
      <ul class="unplaced">
        {unresolved.map(({ sentence, when }) => (
          <li key={when.start}>
            <button type="button" class="timeline-jump" title={words('timeline_jump')} onClick={() => onJump(sentence)}>
              <q class="timeline-quote" dir="auto">
                {passageAt({ start: sentence.start, end: when.start })}
                <strong>{passageAt(when)}</strong>
                {passageAt({ start: when.end, end: sentence.end })}
              </q>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
