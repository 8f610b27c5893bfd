/** Says that a style may want other capitals in a title than it has, where only the reader knows which words are names. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import type { CitationSource, StyleId } from '@/lib/core/citations/citation-types';
import { needsCapitalsChecked } from '@/lib/core/citations/format-reference';

export interface CapitalsHintProps {
  readonly source: CitationSource;
  readonly style: StyleId;
}

/** Nothing where there is no doubt. It is read out when it comes, for it may come with a letter that is typed or another style. */
export function CapitalsHint({ source, style }: CapitalsHintProps): JSX.Element {
  const words = useWords();
  return (
    <p class="facts-hint" role="status">
      {needsCapitalsChecked(source, style) ? words('capitals_check') : ''}
    </p>
  );
}
