/** Tells from what a date was resolved, where the sentence itself does not say it: "in his first week in office" → 4–10 June 2025. */
import type { JSX } from 'preact';
import { useFormatDate } from '@/components/dates';
import type { FormatDate } from '@/components/dates';
import { useWords } from '@/components/words';
import type { TextSpan } from '@/lib/core/text/span';
import type { ArticleEntry } from '@/lib/core/timeline/article-entry';
import type { Words } from '@/lib/platform/words';

export interface DateOriginProps {
  readonly entry: Readonly<ArticleEntry>;
  /** The article's words at a place. */
  readonly passageAt: (span: TextSpan) => string;
}

/** Nothing when the sentence gives its date in full. */
export function DateOrigin({ entry, passageAt }: DateOriginProps): JSX.Element | null {
  const words = useWords();
  const formatDate = useFormatDate();
  const said = toLine(passageAt(entry.when));
  const origin = tellOrigin(entry, passageAt, words, formatDate);
  if (origin === null && isInside(entry.when, entry.sentence)) return null;
  return (
    <p class="timeline-origin">
      <span class="timeline-origin-said">{words('timeline_origin', said, formatDate(entry.date, 'long'))}</span>{' '}
      {origin ?? words('timeline_origin_elsewhere')}
    </p>
  );
}

/** What a relative date was counted from; null for one that is given in full. */
function tellOrigin(
  { relativeTo }: Readonly<ArticleEntry>,
  passageAt: DateOriginProps['passageAt'],
  words: Words,
  formatDate: FormatDate,
): string | null {
  if (relativeTo === null) return null;
  switch (relativeTo.kind) {
    case 'article':
      return words('timeline_origin_article', formatDate(relativeTo.date, 'long'));
    case 'passage':
      return words('timeline_origin_passage', toLine(passageAt(relativeTo)));
    case 'office':
      return words('timeline_origin_office', formatDate(relativeTo.date, 'long'), relativeTo.name, relativeTo.role);
  }
}

function isInside(inner: TextSpan, outer: TextSpan): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function toLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
