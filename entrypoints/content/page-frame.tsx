/** Shows a page of our own inside the overlay for writing: what is typed there, the news page cannot hear. */
import type { JSX } from 'preact';
import { toOwnUrl } from '@/lib/platform/runtime';
import type { Stage } from './stage';

/** A frame that is open for one subject at a time: a highlight's id, or words that were selected. */
export interface PageFrame<Subject extends string> {
  open(subject: Subject, beside: Range | null): void;
  /** Closes the frame if it shows this subject. */
  close(subject: Subject): void;
}

interface PageFrameParts<Subject extends string> {
  readonly stage: Stage;
  readonly layer: 'note' | 'own';
  /** Names the frame for those who listen. */
  readonly title: string;
  /** The page of ours that it shows. */
  readonly toPath: (subject: Subject) => string;
  readonly signal: AbortSignal;
}

/** The frame takes the focus itself once it has loaded: a frame that is still empty cannot hold it. */
function FrameView({ layer, title, path }: { layer: string; title: string; path: string }): JSX.Element {
  return (
    <iframe
      class={`page-frame page-frame-${layer}`}
      title={title}
      src={toOwnUrl(path)}
      // Words that could not be saved can be copied from the frame.
      allow="clipboard-write"
      onLoad={(event) => event.currentTarget.focus()}
    />
  );
}

/** Builds the frame; it loads anew each time it is opened. */
export function createPageFrame<Subject extends string>(parts: PageFrameParts<Subject>): PageFrame<Subject> {
  const { stage, title, toPath, signal } = parts;
  const layer = stage.createLayer(parts.layer, 'bottom');
  let openFor: Subject | null = null;
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
    open: (subject, beside) => {
      if (openFor === subject) return;
      focusBefore ??= document.activeElement instanceof HTMLElement ? document.activeElement : null;
      openFor = subject;
      layer.showBeside(beside);
      layer.draw(<FrameView key={subject} layer={parts.layer} title={title} path={toPath(subject)} />);
    },
    close: (subject) => {
      if (openFor === subject) close();
    },
  };
}
