/** Why a highlight is lost, as far as the page can tell: the sentence for what was found instead. */
import type { MessageKey } from '@/lib/platform/words';
import type { NearestPlace } from './place-actions';

/** @param places what resembles the highlight; null as long as nobody has looked. */
export function lostReason(places: readonly NearestPlace[] | null): MessageKey {
  if (places === null) return 'highlight_lost';
  if (places.length === 0) return 'lost_nothing_alike';
  return places.some(isSameWords) ? 'lost_same_words' : 'lost_similar';
}

function isSameWords({ diff }: NearestPlace): boolean {
  return diff.every(({ kind }) => kind === 'same');
}
