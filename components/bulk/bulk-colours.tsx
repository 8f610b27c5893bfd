/** Gives all chosen highlights one colour. */
import type { JSX } from 'preact';
import { useColourName } from '@/components/colours/colour-names';
import { useWords } from '@/components/words';
import { highlightColours } from '@/lib/core/notes/rows';
import type { BulkActions } from './bulk-actions';

export interface BulkColoursProps {
  readonly onRecolour: BulkActions['onRecolour'];
  readonly onDone: () => void;
}

/** One press does it: there is nothing to confirm that undo would not take back. */
export function BulkColours({ onRecolour, onDone }: BulkColoursProps): JSX.Element {
  const words = useWords();
  const nameColour = useColourName();
  return (
    <div class="bulk-line" role="group" aria-label={words('bulk_recolour')}>
      {highlightColours.map((colour) => (
        <button
          key={colour}
          type="button"
          class="button button-quiet"
          onClick={() => {
            onRecolour(colour);
            onDone();
          }}
        >
          <span class={`colour-dot dot-${colour}`} />
          {nameColour(colour)}
        </button>
      ))}
    </div>
  );
}
