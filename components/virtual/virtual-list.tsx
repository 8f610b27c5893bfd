/**
 * A list of any length that draws only what is near. Each row tells its place in the whole; one row is the list's tab stop, arrows move it, and it
 * stays drawn while it is out of view, so that the focus is never lost.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { targetIndex } from './target-index';
import { useVirtualRows } from './use-virtual-rows';

export interface VirtualListProps {
  /** Names the list, for those who listen. */
  readonly label: string;
  readonly count: number;
  readonly keyOf: (index: number) => string | number;
  readonly drawRow: (index: number) => JSX.Element;
  /** Hears which rows are drawn, first and last, whenever that changes. */
  readonly onRange: (first: number, last: number) => void;
  /** Hears keys pressed on a row itself; not those that move, nor those meant for something in it. */
  readonly onRowKey?: (event: KeyboardEvent, index: number) => void;
  /** Hears that the arrows moved from one row to another with Shift held: what is between is meant. */
  readonly onStretch?: (from: number, to: number) => void;
  /** A row's further classes. */
  readonly classOf?: (index: number) => string;
  /** A row that stays drawn, as while it is being written in; null for none. */
  readonly pinned?: number | null;
  /** How tall a row usually is, in px. */
  readonly estimatePx: number;
}

/** No browser scrolls much further: Firefox ends at 17.9 million px, which is 100,000 rows of 170. */
const longestList = 100_000;

/** What may stand above the rows and stay: the search field, twice as tall in large text. */
const coveredPx = 96;

/** Rows are placed by their measured heights. */
export function VirtualList(props: VirtualListProps): JSX.Element {
  const { label, keyOf, drawRow, onRange, estimatePx, pinned = null } = props;
  const count = Math.min(props.count, longestList);
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const [wantsFocus, setWantsFocus] = useState(false);
  const current = Math.min(active, Math.max(0, count - 1));
  const { rows, first, last, heightPx, marginPx, measure, show } = useVirtualRows({
    ...{ count, keyOf, estimatePx, list, coveredPx, pinned: pinned === null ? [current] : [current, pinned] },
  });
  useEffect(() => {
    if (count > 0) onRange(first, last);
    // The callback is made anew with each drawing; what matters is what is drawn.
  }, [first, last, count]);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${current}"]`);
    if (!wantsFocus || row === null || row === undefined) return;
    setWantsFocus(false);
    row.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    // Keys inside a row are for what has the focus there.
    if (!(target instanceof HTMLElement) || target.dataset.index === undefined) return;
    const to = targetIndex(event.key, current, count);
    if (to === null) {
      props.onRowKey?.(event, current);
      return;
    }
    event.preventDefault();
    if (event.shiftKey) props.onStretch?.(current, to);
    setActive(to);
    setWantsFocus(true);
    show(to);
  };
  return (
    <ul ref={list} class="virtual-list" aria-label={label} style={{ height: `${heightPx}px` }} onKeyDown={onKeyDown}>
      {rows.map(({ index, key, start }) => (
        <li
          key={key}
          ref={measure}
          class={`virtual-row ${props.classOf?.(index) ?? ''}`}
          data-index={index}
          aria-posinset={index + 1}
          aria-setsize={props.count}
          tabIndex={index === current ? 0 : -1}
          style={{ transform: `translateY(${start - marginPx}px)` }}
          onFocusIn={() => setActive(index)}
        >
          {drawRow(index)}
        </li>
      ))}
    </ul>
  );
}
