/**
 * Carries parts with the pointer: mouse, pen or finger. The list stays as it is while they are carried, a line shows where they would go, and
 * the page scrolls when the pointer comes near its edges. What a drop means is for the caller.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { createEdgeScroll } from './edge-scroll';
import { findGap } from './find-gap';

/** What is under way. */
export interface Drag<Id> {
  readonly ids: readonly Id[];
  /** The gap they would go to, counted from the top of the list; null while the pointer is where there is none. */
  readonly gap: number | null;
  /** Where the pointer was when they were taken up, in px of the window. */
  readonly from: { readonly x: number; readonly y: number };
}

export interface PartDragProps<Id> {
  readonly list: RefObject<HTMLElement>;
  /** What goes along when this one is taken. */
  readonly around: (id: Id) => readonly Id[];
  readonly onDrop: (ids: readonly Id[], gap: number) => void;
}

export interface PartDrag<Id> {
  /** Null while nothing is carried. */
  readonly drag: Drag<Id> | null;
  /** What follows the pointer. */
  readonly ghost: RefObject<HTMLDivElement>;
  /** Takes a part, on `pointerdown` of its handle. */
  readonly take: (event: PointerEvent, id: Id) => void;
}

/** A press that does not travel this far, in px, is no drag. */
const startsAfterPx = 4;

/** Escape puts back, a lost pointer too. */
export function usePartDrag<Id>({ list, around, onDrop }: PartDragProps<Id>): PartDrag<Id> {
  const [drag, setDrag] = useState<Drag<Id> | null>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);

  const take = (event: PointerEvent, id: Id): void => {
    const rows = list.current;
    if (event.button !== 0 || !event.isPrimary || rows === null || ending.current !== null) return;
    const ids = around(id);
    const mine = new AbortController();
    ending.current = mine;
    let carried: Drag<Id> | null = null;
    const follow = (x: number, y: number): void => {
      if (ghost.current !== null) ghost.current.style.translate = `${x}px ${y}px`;
      const gap = findGap(rows, y);
      if (carried !== null && carried.gap === gap) return;
      carried = { ids, gap, from: carried?.from ?? { x, y } };
      setDrag(carried);
    };
    const scroll = createEdgeScroll(follow, mine.signal);
    const end = (): void => {
      mine.abort();
      ending.current = null;
      setDrag(null);
    };
    const on = <Name extends keyof WindowEventMap>(name: Name, hear: (heard: WindowEventMap[Name]) => void): void =>
      addEventListener(name, hear, { signal: mine.signal, capture: true });
    on('pointermove', ({ pointerId, clientX, clientY }) => {
      if (pointerId !== event.pointerId) return;
      if (carried === null && Math.hypot(clientX - event.clientX, clientY - event.clientY) < startsAfterPx) return;
      follow(clientX, clientY);
      scroll(clientX, clientY);
    });
    on('pointerup', ({ pointerId }) => {
      if (pointerId !== event.pointerId) return;
      const dropped = carried;
      end();
      if (dropped !== null && dropped.gap !== null) onDrop(ids, dropped.gap);
    });
    on('pointercancel', end);
    on('blur', end);
    on('keydown', (heard) => {
      if (heard.key !== 'Escape') return;
      heard.preventDefault();
      heard.stopPropagation();
      end();
    });
  };
  return { drag, ghost, take };
}
