/** Moving along a timeline by key: one stop for the tab key, arrows, Home and End from stop to stop. It knows no entries. */
import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What marks an element as a stop. */
const stopSelector = '[data-stop]';

/** What makes an element a stop. */
export interface Stop {
  readonly 'data-stop': true;
  readonly tabIndex: 0 | -1;
}

/** How a timeline is moved along. */
export interface Moving {
  /** For the list that holds the stops. */
  readonly list: {
    readonly ref: (element: HTMLOListElement | null) => void;
    readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLOListElement>) => void;
    readonly onFocusIn: (event: TargetedFocusEvent<HTMLOListElement>) => void;
  };
  /** For the stop of this number, counted from 0. */
  readonly stop: (number: number) => Stop;
}

/**
 * Makes the stops of a list one tab stop.
 *
 * @param count how many stops there are.
 * @param onShowAll what the key A does; the focus then stays on the line although the stop that had it is gone.
 */
export function useMoving(count: number, onShowAll: (() => void) | undefined): Moving {
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLOListElement | null>(null);
  const wasInside = useRef(false);
  const reached = Math.min(current, Math.max(count - 1, 0));

  useLayoutEffect(() => {
    if (wasInside.current && list.current?.querySelector(`${stopSelector}:focus`) === null)
      focusStop(list.current, reached);
    wasInside.current = false;
  }, [count, reached]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLOListElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key.toLowerCase() === 'a' && onShowAll !== undefined) {
      event.preventDefault();
      wasInside.current = true;
      onShowAll();
      return;
    }
    const target = toTarget(event.key, reached, count, isRightToLeft(event.currentTarget));
    if (target === null) return;
    event.preventDefault();
    focusStop(event.currentTarget, target);
  };

  return {
    list: {
      ref: (element) => {
        list.current = element;
      },
      onKeyDown,
      onFocusIn: (event) => {
        const stop = event.target instanceof Element ? event.target.closest(stopSelector) : null;
        const index = stop === null ? -1 : listStops(event.currentTarget).indexOf(stop);
        if (index >= 0) setCurrent(index);
      },
    },
    stop: (number) => ({ 'data-stop': true, tabIndex: number === reached ? 0 : -1 }),
  };
}

function toTarget(key: string, from: number, count: number, isRtl: boolean): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'ArrowRight':
      return toTarget(isRtl ? 'ArrowUp' : 'ArrowDown', from, count, isRtl);
    case 'ArrowLeft':
      return toTarget(isRtl ? 'ArrowDown' : 'ArrowUp', from, count, isRtl);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function listStops(list: HTMLElement): Element[] {
  return [...list.querySelectorAll(stopSelector)];
}

function focusStop(list: HTMLElement, number: number): void {
  const stop = listStops(list)[number];
  if (stop instanceof HTMLElement) stop.focus();
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
