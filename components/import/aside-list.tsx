/** What is left out of an import, each with its place in the file and the reason. Long lists are folded and cut. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';
import type { AsideLine } from './import';

const reasons: Record<AsideLine['reason'], MessageKey> = {
  damaged: 'aside_damaged',
  'not-a-record': 'aside_not_a_record',
  'no-address': 'aside_no_address',
  'unsafe-address': 'aside_unsafe_address',
  'no-quote': 'aside_no_quote',
  'too-long': 'aside_too_long',
  reply: 'aside_reply',
};

/** Nobody reads more; the count says how many there are. */
const shownAtMost = 100;

/** Nothing where nothing is left out. */
export function AsideList({ aside }: { readonly aside: readonly AsideLine[] }): JSX.Element | null {
  const words = useWords();
  if (aside.length === 0) return null;
  const numbers = new Intl.NumberFormat(words.language);
  return (
    <details class="import-aside">
      <summary>{words.count('import_aside', aside.length)}</summary>
      <ul>
        {aside.slice(0, shownAtMost).map(({ place, reason, field }, index) => (
          <li key={index}>
            {place !== null && <span class="import-place">{numbers.format(place)}</span>}{' '}
            {words(reasons[reason], field)}
          </li>
        ))}
      </ul>
    </details>
  );
}
