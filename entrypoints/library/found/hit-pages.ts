/**
 * The hits of one search, fetched a page at a time as a list scrolls to them. It asks one thing after another, because a search answers only what
 * was asked last; it keeps what it has until better is there, so that a list never blinks. It knows no rows and draws nothing.
 */
import type { Search, SearchHit, SearchRequest } from '@/lib/core/search/search-types';

/** What is looked for, without which stretch of it. */
export type Wanted = Omit<SearchRequest, 'offset' | 'limit'>;

/** What is known of the hits; a new object whenever something changed. */
export interface KnownHits {
  /** Null until the first answer. */
  readonly total: number | null;
  /** False while more may still be found. */
  readonly isComplete: boolean;
  readonly isClosed: boolean;
  /** The hit at a place; null while it is not here. */
  readonly at: (index: number) => SearchHit | null;
}

/** Fetches hits. */
export interface HitPages {
  /** Asks for something else, or (after something changed) for the same again. */
  readonly want: (wanted: Wanted) => void;
  /** Says which places are looked at. */
  readonly look: (first: number, last: number) => void;
  /** All hits from one place to another, both included; what cannot be fetched is left out. */
  readonly list: (from: number, to: number) => Promise<readonly SearchHit[]>;
}

const pageLength = 100;
/** So many hits are fetched at once where all of a stretch is wanted. */
const stretchLength = 5_000;

/** The hits of nothing yet. */
export const noHits: KnownHits = { total: null, isComplete: false, isClosed: false, at: () => null };

/** Starts with nothing wanted; `changed` hears what is known after each answer. */
export function createHitPages(search: Pick<Search, 'search'>, changed: (known: KnownHits) => void): HitPages {
  let wanted: Wanted | null = null;
  /** Grows with each wish; pages of an older wish are shown until the first of the newer one is here. */
  let turn = 0;
  let pages = new Map<number, readonly SearchHit[]>();
  let pagesTurn = 0;
  let looked = { first: 0, last: 0 };
  let queue: Promise<unknown> = Promise.resolve();
  let isFilling = false;

  const askNext = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = queue.then(work);
    queue = next;
    return next;
  };
  const missingPage = (): number | null => {
    const last = Math.floor(looked.last / pageLength);
    for (let page = Math.floor(looked.first / pageLength); page <= last; page += 1)
      if (pagesTurn !== turn || !pages.has(page)) return page;
    return null;
  };
  const tell = (total: number, isComplete: boolean): void => {
    const shown = pages;
    const at = (index: number): SearchHit | null =>
      shown.get(Math.floor(index / pageLength))?.[index % pageLength] ?? null;
    changed({ total, isComplete, isClosed: false, at });
  };
  const fetchPage = async (page: number): Promise<void> => {
    if (wanted === null) return;
    const mine = turn;
    const answer = await search.search({ ...wanted, offset: page * pageLength, limit: pageLength });
    if (mine !== turn) return;
    if (answer.kind !== 'found') {
      // Asking on would lead nowhere; the next wish begins anew.
      wanted = null;
      if (answer.kind === 'closed') changed({ ...noHits, isClosed: true });
      return;
    }
    pages = new Map([...(pagesTurn === turn ? pages : []), [page, answer.hits]]);
    pagesTurn = turn;
    // A list that became shorter is looked at where it ends.
    if (looked.last >= answer.total) looked = { first: Math.min(looked.first, answer.total), last: answer.total };
    tell(answer.total, answer.isComplete);
  };
  const fill = async (): Promise<void> => {
    if (isFilling) return;
    isFilling = true;
    for (let page = missingPage(); page !== null && wanted !== null; page = missingPage()) {
      const next = page;
      await askNext(() => fetchPage(next));
    }
    isFilling = false;
  };

  return {
    want: (next) => {
      wanted = next;
      turn += 1;
      void fill();
    },
    look: (first, last) => {
      looked = { first, last };
      void fill();
    },
    list: (from, to) =>
      askNext(async () => {
        const hits: SearchHit[] = [];
        for (let offset = from; wanted !== null && offset <= to; offset += stretchLength) {
          const limit = Math.min(stretchLength, to + 1 - offset);
          const answer = await search.search({ ...wanted, offset, limit });
          if (answer.kind !== 'found') break;
          hits.push(...answer.hits);
        }
        return hits;
      }),
  };
}
