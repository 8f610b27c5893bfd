/** Turns pointer and key events of the page into events of the card and the toolbar. It decides nothing. */
import type { CardEvent, CardTarget } from '@/lib/core/card/card-state';
import type { HighlightWithNote } from '@/lib/core/notes/rows';
import type { HitTest } from '@/lib/page/marks/hit-test';
import type { MarkedName, Subject } from './subject';

interface PointerParts {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly hitTest: HitTest<Subject>;
  readonly isOurs: (event: Event) => boolean;
  readonly happen: (event: CardEvent<never>) => void;
  readonly clickOpensCards: () => boolean;
  /** Asked before a click on a name opens its card; only with the setting for it. */
  readonly openHighlight: (kept: HighlightWithNote) => void;
  /** The highlight that the pointer is on, where no name stands; null on none. */
  readonly overHighlight: (kept: HighlightWithNote | null) => void;
  /** Escape was pressed, wherever the focus is. */
  readonly escaped: () => void;
  /** A press anywhere else on the page. */
  readonly pressedElsewhere: () => void;
}

/** The name of a mention, as the card knows it. */
export function toTarget(name: MarkedName): CardTarget {
  return { key: name.key, entityId: name.mention.entityId };
}

/** Listens until the signal aborts. All listeners are passive: the page's own handling is not touched. */
export function listenToPointer(parts: PointerParts): void {
  const { document, signal, hitTest, isOurs, happen } = parts;
  let over: string | null = null;
  let frame = 0;
  let latest: PointerEvent | null = null;
  const listen = <Type extends keyof DocumentEventMap>(
    type: Type,
    listener: (event: DocumentEventMap[Type]) => void,
  ): void => {
    document.addEventListener(type, listener, { signal, capture: true, passive: true });
  };
  const subjectsAt = (event: MouseEvent): Subject[] =>
    hitTest.marksAt(event.clientX, event.clientY).map((mark) => mark.subject);

  function move(): void {
    frame = 0;
    if (latest === null) return;
    const subjects = subjectsAt(latest);
    const name = nameIn(subjects);
    parts.overHighlight(name === null ? highlightIn(subjects) : null);
    if (name !== null) happen({ kind: 'pointer-over', target: toTarget(name), modifier: latest.altKey });
    else if (over !== null) happen({ kind: 'pointer-out' });
    over = name?.key ?? null;
  }

  function leave(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    if (over !== null) happen({ kind: 'pointer-out' });
    over = null;
    parts.overHighlight(null);
  }

  listen('pointermove', (event) => {
    // The path is read now, because it is empty later.
    if (event.pointerType === 'touch' || isOurs(event)) return;
    // Once a frame is enough, and where the pointer was last is what counts: a quick one has left the name again by then.
    latest = event;
    if (frame === 0) frame = requestAnimationFrame(move);
  });
  // Entering our own layer leaves the name: told before the layer's own `pointerenter`, or the card would go that was just reached.
  listen('pointerover', (event) => {
    if (isOurs(event)) leave();
  });
  // Nothing is entered when the pointer leaves the window.
  listen('pointerout', (event) => {
    if (event.relatedTarget === null && !isOurs(event)) leave();
  });

  listen('pointerdown', (event) => {
    if (!isOurs(event)) parts.pressedElsewhere();
  });
  listen('click', (event) => {
    if (isOurs(event) || event.button !== 0 || document.getSelection()?.isCollapsed === false) return;
    const subjects = subjectsAt(event);
    const kept = highlightIn(subjects);
    const name = nameIn(subjects);
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    if (name !== null && (parts.clickOpensCards() || isTouch)) happen({ kind: 'click', target: toTarget(name) });
    else if (kept !== null) parts.openHighlight(kept);
  });
  listen('keydown', (event) => {
    if (event.key === 'Escape') {
      happen({ kind: 'escape' });
      parts.escaped();
    } else if (event.key === 'Alt') happen({ kind: 'modifier-down' });
  });
  listen('scroll', () => happen({ kind: 'scroll' }));
  listen('visibilitychange', () => {
    if (document.visibilityState === 'hidden') happen({ kind: 'page-hidden' });
  });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

function nameIn(subjects: readonly Subject[]): MarkedName | null {
  return subjects.find((subject) => subject.kind === 'name')?.name ?? null;
}

function highlightIn(subjects: readonly Subject[]): HighlightWithNote | null {
  return subjects.find((subject) => subject.kind === 'highlight')?.kept ?? null;
}

/** Whether a key is meant for a field of the page; the first of the path, because fields may stand in shadow trees. */
export function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    event.isComposing ||
    (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select')))
  );
}
