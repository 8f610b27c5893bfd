/**
 * Which rows of a long list are worth drawing in full: those the browser has had to lay out once (`content-visibility` tells, see
 * https://developer.mozilla.org/docs/Web/API/Element/contentvisibilityautostatechange_event). What was near stays full.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** So many rows at the top are full from the beginning: they are what is seen first. */
const fullAtOnce = 30;

/** Whether the row of this id, at this place in the list, is drawn in full. Many rows that come near at once are one change. */
export function useNearRows(list: RefObject<HTMLElement>): (id: string, index: number) => boolean {
  const [near, setNear] = useState<ReadonlySet<string>>(new Set());
  const coming = useRef(new Set<string>());
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const ending = new AbortController();
    let frame: number | null = null;
    const settle = (): void => {
      frame = null;
      const ids = coming.current;
      coming.current = new Set();
      setNear((before) => new Set([...before, ...ids]));
    };
    const hear = (event: Event): void => {
      const id = event.target instanceof HTMLElement ? event.target.dataset.part : undefined;
      if (id === undefined || !('skipped' in event) || event.skipped === true) return;
      coming.current.add(id);
      frame ??= requestAnimationFrame(settle);
    };
    element.addEventListener('contentvisibilityautostatechange', hear, { signal: ending.signal });
    return () => {
      ending.abort();
      if (frame !== null) cancelAnimationFrame(frame);
    };
  }, [list]);
  return (id, index) => index < fullAtOnce || near.has(id);
}
