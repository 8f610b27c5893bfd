/** Runs inside pages of the extension: lays the invented rows into the database, asks the library's own search worker, and scans the same rows plainly. */
import type { FromWorker, ToWorker } from '@/entrypoints/library/search/search-protocol';
import type { SearchRequest } from '@/lib/core/search/search-types';
import { generateRows } from './library/generate-rows';
import type { LibrarySize } from './library/generate-rows';

const tables = ['pages', 'highlights', 'notes'] as const;

function openDatabase(): Promise<IDBDatabase> {
  return settle(indexedDB.open('backstory'));
}

function settle<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed without a reason.'));
  });
}

/** Writes the rows; the tables must be there. */
async function layRows(size: LibrarySize, seed: number): Promise<void> {
  const rows = generateRows(size, seed);
  const database = await openDatabase();
  for (const table of tables) {
    for (let at = 0; at < rows[table].length; at += 5_000) {
      const transaction = database.transaction(table, 'readwrite');
      const store = transaction.objectStore(table);
      const writing = rows[table].slice(at, at + 5_000).map((row) => settle(store.put(row)));
      await Promise.all(writing);
    }
  }
  database.close();
}

/** The worker that the library's page has started; the benchmark keeps hold of it before the page does. */
function worker(): Worker {
  const { searchWorker } = globalThis as { readonly searchWorker?: Worker };
  if (searchWorker === undefined) throw new Error('The library has started no search worker.');
  return searchWorker;
}

/** How long an answer took, in milliseconds, and how much was found. */
async function ask(query: string, sort: SearchRequest['sort']): Promise<{ tookMs: number; total: number }> {
  const begin = performance.now();
  const answer = new Promise<FromWorker & { kind: 'answer' }>((resolve) => {
    const hear = ({ data }: MessageEvent<FromWorker>): void => {
      if (data.kind !== 'answer') return;
      worker().removeEventListener('message', hear);
      resolve(data);
    };
    worker().addEventListener('message', hear);
  });
  worker().postMessage({ query, sort, offset: 0, limit: 100 } satisfies ToWorker);
  const { answer: result } = await answer;
  return { tookMs: performance.now() - begin, total: result.kind === 'found' ? result.total : -1 };
}

interface Text {
  readonly anchor?: { readonly exact: string };
  readonly title?: string;
  readonly text?: string;
}

const textOf = ({ anchor, title, text }: Text): string => (anchor?.exact ?? title ?? text ?? '').toLowerCase();

/** The plain way: reads every row and looks whether it holds the words; half a scan's work, for it joins and ranks nothing. */
async function scan(words: readonly string[]): Promise<{ tookMs: number; total: number }> {
  const begin = performance.now();
  const database = await openDatabase();
  let total = 0;
  for (const table of tables) {
    const rows = await settle(database.transaction(table).objectStore(table).getAll() as IDBRequest<Text[]>);
    for (const row of rows) if (words.every((word) => textOf(row).includes(word))) total += 1;
  }
  database.close();
  return { tookMs: performance.now() - begin, total };
}

let held: Text[] = [];

/** The same over rows that are all held in memory already. */
async function scanHeld(words: readonly string[]): Promise<{ tookMs: number; total: number }> {
  if (held.length === 0) {
    const database = await openDatabase();
    for (const table of tables) {
      const rows = database.transaction(table).objectStore(table).getAll() as IDBRequest<Text[]>;
      held = held.concat(await settle(rows));
    }
    database.close();
  }
  const begin = performance.now();
  const total = held.filter((row) => words.every((word) => textOf(row).includes(word))).length;
  return { tookMs: performance.now() - begin, total };
}

/** Scrolls the longest thing there is by a screen in each frame; the milliseconds between frames. */
async function scrollThrough(frames: number): Promise<number[]> {
  const longest = [...document.querySelectorAll('*')].reduce(
    (best, element) =>
      element.scrollHeight - element.clientHeight > best.scrollHeight - best.clientHeight &&
      /auto|scroll/.test(getComputedStyle(element).overflowY)
        ? element
        : best,
    document.documentElement,
  );
  const between: number[] = [];
  let last = await nextFrame();
  for (let frame = 0; frame < frames; frame += 1) {
    longest.scrollTop += innerHeight;
    const now = await nextFrame();
    between.push(now - last);
    last = now;
  }
  return between;
}

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

Object.assign(globalThis, { layRows, ask, scan, scanHeld, scrollThrough });
