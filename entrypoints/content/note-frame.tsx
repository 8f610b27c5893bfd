/** Shows our own page inside the overlay for writing a note: what is typed there, the news page cannot hear. */
import type { JSX } from 'preact';
import type { HighlightId } from '@/lib/core/notes/rows';
import { toOwnUrl } from '@/lib/platform/runtime';
import type { Stage } from './stage';

export interface NoteFrame {
  open(id: HighlightId, beside: Range | null): void;
  /** Closes the frame if it shows this highlight. */
  close(id: HighlightId): void;
}

/** The frame takes the focus itself once it has loaded: a frame that is still empty cannot hold it. */
function NoteFrameView({ highlightId, title }: { highlightId: HighlightId; title: string }): JSX.Element {
  const address = toOwnUrl(`/note.html?highlight=${encodeURIComponent(highlightId)}`);
  return (
    <iframe
      class="note-frame"
      title={title}
      src={address}
      // Words that could not be saved can be copied from the frame.
      allow="clipboard-write"
      onLoad={(event) => event.currentTarget.focus()}
    />
  );
}

/** Builds the frame; it loads anew each time it is opened. */
export function createNoteFrame(stage: Stage, title: string, signal: AbortSignal): NoteFrame {
  const layer = stage.createLayer('note', 'bottom');
  let openFor: HighlightId | null = null;
  let focusBefore: HTMLElement | null = null;

  const close = (): void => {
    if (openFor === null) return;
    openFor = null;
    layer.hide();
    focusBefore?.focus({ preventScroll: true });
    focusBefore = null;
  };
  signal.addEventListener('abort', close);

  return {
    open: (id, beside) => {
      if (openFor === id) return;
      focusBefore ??= document.activeElement instanceof HTMLElement ? document.activeElement : null;
      openFor = id;
      layer.showBeside(beside);
      layer.draw(<NoteFrameView key={id} highlightId={id} title={title} />);
    },
    close: (id) => {
      if (openFor === id) close();
    },
  };
}
