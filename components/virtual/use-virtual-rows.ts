/**
 * Which rows of a long list are drawn, and where: only those near the window's view, whatever the list's length. The window scrolls, not the list, so
 * that zoom, large text and the browser's own keys work as on any page. Arithmetic by `@tanstack/virtual-core`, bound to Preact here.
 */
import {
  Virtualizer,
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  windowScroll,
} from '@tanstack/virtual-core';
import type { VirtualItem, VirtualizerOptions } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** A long list. */
export interface VirtualRowsOptions {
  readonly count: number;
  /** Stays with a row when rows before it come or go, so that what was measured does, too. */
  readonly keyOf: (index: number) => string | number;
  /** How tall a row is before it was drawn, in px. */
  readonly estimatePx: number;
  /** The list's element. */
  readonly list: RefObject<HTMLElement>;
  /** Rows that stay drawn while they are out of view: the one that has the focus, or is written in. */
  readonly pinned: readonly number[];
  /** What covers the window's upper edge, in px: rows are scrolled to below it. */
  readonly coveredPx: number;
}

/** What is drawn of it. */
export interface VirtualRows {
  readonly rows: readonly VirtualItem[];
  /** The first and the last row in view. */
  readonly first: number;
  readonly last: number;
  /** How tall the whole list is, in px. */
  readonly heightPx: number;
  /** Where the list begins in the document, in px: rows' `start` counts from the document's top. */
  readonly marginPx: number;
  /** To be called with each row's element, which has its index in `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
  /** Brings a row into view, if it is not. */
  readonly show: (index: number) => void;
}

/** So many rows are drawn beyond each edge of the view. */
const overscan = 4;

/** Draws anew whenever other rows come into view. */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const [, redraw] = useReducer((turn: number, _why: null) => turn + 1, 0);
  const [marginPx, setMarginPx] = useState(0);
  const wishes = toOptions(options, marginPx, () => redraw(null));
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(wishes));
  virtualizer.setOptions(wishes);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const { list } = options;
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top;
    if (top !== undefined) setMarginPx(Math.round(top + window.scrollY));
  });
  useEffect(() => {
    // What stands above the list may grow: text wraps, filters appear.
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => redraw(null));
    });
    observer.observe(document.body);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, []);
  return {
    rows: virtualizer.getVirtualItems(),
    first: virtualizer.range?.startIndex ?? 0,
    last: virtualizer.range?.endIndex ?? 0,
    heightPx: virtualizer.getTotalSize(),
    marginPx,
    measure: virtualizer.measureElement,
    show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

function toOptions(
  { count, keyOf, estimatePx, pinned, coveredPx }: VirtualRowsOptions,
  scrollMargin: number,
  onChange: () => void,
): VirtualizerOptions<Window, HTMLElement> {
  return {
    count,
    overscan,
    scrollMargin,
    onChange,
    scrollPaddingStart: coveredPx,
    getItemKey: keyOf,
    estimateSize: () => estimatePx,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    // Rows that are placed anew while sizes are told would be told of again at once, which browsers complain about.
    useAnimationFrameWithResizeObserver: true,
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range);
      const far = pinned.filter((index) => index >= 0 && index < count && !near.includes(index));
      return [...near, ...far].sort((a, b) => a - b);
    },
  };
}
