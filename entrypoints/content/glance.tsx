/** Shows the note of a highlight while the pointer rests on it. A press opens the toolbar as ever, and then it goes. */
import { NoteGlance } from '@/components/note-glance/note-glance';
import type { HighlightWithNote } from '@/lib/core/notes/rows';
import type { Stage } from './stage';

export interface Glance {
  /** The pointer is on this highlight, or on none. */
  over(kept: HighlightWithNote | null): void;
  close(): void;
}

interface GlanceParts {
  readonly stage: Stage;
  readonly signal: AbortSignal;
  /** Where it stands; null when it is nowhere to be seen. */
  readonly rangeOf: (kept: HighlightWithNote) => Range | null;
}

/** Who merely passes over a highlight sees nothing; who rests on it need not wait as long as for a card. */
const showDelayMs = 350;
/** Long enough to reach the note with the pointer. */
const hideDelayMs = 300;

/** Builds the glance of one page. It stays while the pointer is on it, and goes on Escape (WCAG 1.4.13). */
export function createGlance({ stage, signal, rangeOf }: GlanceParts): Glance {
  const layer = stage.createLayer('glance', 'top');
  let timer = 0;
  let under: HighlightWithNote | null = null;

  function close(): void {
    window.clearTimeout(timer);
    under = null;
    layer.hide();
  }

  function show(kept: HighlightWithNote): void {
    const range = rangeOf(kept);
    if (range === null || kept.note === null) return;
    layer.showBeside(range);
    layer.draw(<NoteGlance colour={kept.highlight.colour} text={kept.note.text} tags={kept.note.tags} />);
  }

  function over(kept: HighlightWithNote | null): void {
    if (kept?.highlight.id === under?.highlight.id) return;
    window.clearTimeout(timer);
    under = kept;
    if (kept === null) timer = window.setTimeout(close, hideDelayMs);
    else if (kept.note !== null) timer = window.setTimeout(show, showDelayMs, kept);
    else layer.hide();
  }

  layer.element.addEventListener('pointerenter', () => window.clearTimeout(timer), { signal });
  layer.element.addEventListener('pointerleave', close, { signal });
  signal.addEventListener('abort', close);
  return { over, close };
}
