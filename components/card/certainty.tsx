/** How sure the linker is, as words with a quiet bar. The words carry it; the bar only lets readings be compared at a glance. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';

/**
 * From which chance on a word is used: the scale by which the IPCC's authors word likelihood (guidance note on the treatment of uncertainties,
 * 2010), because readers take words of chance in very different ways and that one has been tested on many.
 */
const scale: readonly { readonly from: number; readonly words: MessageKey }[] = [
  { from: 0.95, words: 'certainty_extreme' },
  { from: 0.9, words: 'certainty_very_likely' },
  { from: 0.66, words: 'certainty_likely' },
  { from: 0.33, words: 'certainty_even' },
  { from: 0.1, words: 'certainty_unlikely' },
  { from: 0, words: 'certainty_very_unlikely' },
];

/** The word for a chance, 0–1. */
function certaintyMessage(chance: number): MessageKey {
  return scale.find(({ from }) => chance >= from)?.words ?? 'certainty_very_unlikely';
}

export interface CertaintyProps {
  readonly chance: number;
  /** Whether the reasons follow. */
  readonly because?: boolean;
}

/** The word and the bar. */
export function Certainty({ chance, because = false }: CertaintyProps): JSX.Element {
  const words = useWords();
  const certainty = words(certaintyMessage(chance));
  return (
    <span class="certainty">
      <span>{because ? words('card_because', certainty) : certainty}</span>
      <span class="certainty-bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.round(chance * 100)}%` }} />
      </span>
    </span>
  );
}
