/** Follows a search for as long as its list is shown: hits as the list scrolls to them, and the rows behind those that are near. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FoundRows } from '@/components/found/found-list';
import type { FoundRow } from '@/lib/core/search/found-row';
import type { Search, SearchHit, SearchState } from '@/lib/core/search/search-types';
import type { Store } from '@/lib/store/create-store';
import { createHitPages, noHits } from './hit-pages';
import type { Wanted } from './hit-pages';
import { usePreview } from './use-preview';

/** What is found, and how far that is known. */
export interface Found extends FoundRows {
  readonly isComplete: boolean;
  readonly isClosed: boolean;
  readonly onRange: (first: number, last: number) => void;
  /** All hits from one place to another, both included. */
  readonly list: (from: number, to: number) => Promise<readonly SearchHit[]>;
}

/** Rows are read in steps of so many, so that scrolling by one row reads nothing. */
const stepLength = 20;

/** @param wanted The same object for as long as the same is wanted. */
export function useFound(store: Store, search: Search, wanted: Wanted): Found {
  const [searched, setSearched] = useState(noHits);
  const pages = useMemo(() => createHitPages(search, setSearched), [search]);
  const version = useVersion(search);
  const preview = usePreview(store, wanted);
  // What the store lists first of all is in the same order, so nothing moves when the index takes over.
  const known = searched.isComplete || searched.isClosed || preview === null ? searched : preview;
  const [range, setRange] = useState({ first: 0, last: stepLength });
  useEffect(() => pages.want(wanted), [pages, wanted, version]);
  useEffect(() => pages.look(range.first, range.last), [pages, range]);
  const near: SearchHit[] = [];
  for (let index = range.first; index <= range.last; index += 1) {
    const hit = known.at(index);
    if (hit !== null) near.push(hit);
  }
  const rows = useRows(store, near);
  const total = known.total ?? 0;
  return {
    total,
    isComplete: known.isComplete,
    isClosed: known.isClosed,
    keyOf: (index) => keyOf(known.at(index)) ?? `at ${index}`,
    rowAt: (index) => rows.get(keyOf(known.at(index)) ?? '') ?? null,
    pageIdAt: (index) => known.at(index)?.pageId ?? null,
    onRange: (first, last) => {
      const next = {
        first: Math.max(0, (Math.floor(first / stepLength) - 1) * stepLength),
        last: (Math.floor(last / stepLength) + 2) * stepLength,
      };
      setRange((before) => (before.first === next.first && before.last === next.last ? before : next));
    },
    list: pages.list,
  };
}

/** Grows whenever the same search may find something else. */
function useVersion(search: Search): number {
  const [state, setState] = useState<SearchState>({ kind: 'reading', done: 0, total: 0, version: 0 });
  useEffect(() => {
    const ending = new AbortController();
    search.follow(ending.signal, setState);
    return () => ending.abort();
  }, [search]);
  return state.version;
}

/** The rows of these hits as they are now. Those read before are kept until the next are here, so that nothing blinks. */
function useRows(store: Store, hits: readonly SearchHit[]): ReadonlyMap<string, FoundRow> {
  const [rows, setRows] = useState<ReadonlyMap<string, FoundRow>>(new Map());
  const wanted = hits.map(keyOf).join();
  const latest = useRef(hits);
  latest.current = hits;
  useEffect(() => {
    const ending = new AbortController();
    const asked = latest.current;
    if (asked.length === 0) return undefined;
    store.follow(
      () => store.readFound(asked),
      ending.signal,
      (read) => {
        if (read.kind === 'refused') return;
        const pairs = asked.map((hit, index) => [keyOf(hit), read.value[index] ?? null] as const);
        setRows((before) => {
          const kept = before.size > 500 ? [] : [...before];
          const next = new Map(kept);
          for (const [key, row] of pairs) {
            if (row === null) next.delete(key);
            else next.set(key, row);
          }
          return next;
        });
      },
    );
    return () => ending.abort();
  }, [store, wanted]);
  return rows;
}

function keyOf(hit: SearchHit): string;
function keyOf(hit: SearchHit | null): string | null;
function keyOf(hit: SearchHit | null): string | null {
  return hit === null ? null : `${hit.kind}:${hit.id}`;
}
