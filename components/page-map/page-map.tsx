/** Where on a long page the highlights are: one thin strip beside the scrollbar, with a mark for each. */
import type { JSX } from 'preact';
import type { HighlightColour, HighlightId } from '@/lib/core/notes/rows';

/** One mark. */
export interface MapMark {
  readonly id: HighlightId;
  readonly colour: HighlightColour;
  /** How far down the page it stands, 0 to 1. */
  readonly at: number;
  /** The first words, for the pointer. */
  readonly words: string;
}

export interface PageMapProps {
  readonly marks: readonly MapMark[];
  readonly onJump: (id: HighlightId) => void;
}

/** For the pointer alone, and so out of the way of the keyboard and of those who listen: they step from highlight to highlight by key. */
export function PageMap({ marks, onJump }: PageMapProps): JSX.Element {
  return (
    <div class="page-map" aria-hidden="true">
      {marks.map(({ id, colour, at, words }) => (
        <button
          key={id}
          type="button"
          class={`page-map-mark page-map-${colour}`}
          tabIndex={-1}
          title={words}
          style={{ insetBlockStart: `${String(Math.round(Math.min(1, Math.max(0, at)) * 1000) / 10)}%` }}
          // A press must not take the focus or the selection away.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onJump(id)}
        />
      ))}
    </div>
  );
}
