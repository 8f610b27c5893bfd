/**
 * A search without an index: what was kept last is looked at row by row, and no further than a bound. For surfaces that live too shortly to
 * make an index; it ranks nothing, what was kept last comes first.
 */
import { matchDocument } from '@/lib/core/search/match/match-document';
import { toConditions } from '@/lib/core/search/match/wanted';
import type { Condition } from '@/lib/core/search/match/wanted';
import { parseQuery } from '@/lib/core/search/query/parse-query';
import type { SearchDocument } from '@/lib/core/search/search-document';
import type { SearchHit, SearchKind, SearchRequest, SearchResult } from '@/lib/core/search/search-types';
import type { BackstoryDatabase } from '../database';
import type { Read } from '../outcome';
import type { ReadAll } from '../read';
import { listNewest } from './browse';
import type { BrowseCursor } from './browse';
import { readDocuments } from './documents';

/** How far a scan goes. */
export interface ScanBounds {
  /** So many highlights, and so many articles, are looked at before it ends. */
  readonly rows: number;
  /** Ends it between two slices. */
  readonly signal?: AbortSignal;
}

/** Finds highlights and articles, and all projects and notes on entities: those are few. `total` counts what was found within the bounds. */
export type Scan = (
  request: Pick<SearchRequest, 'query' | 'limit' | 'kinds' | 'colourNames'>,
  bounds: ScanBounds,
) => Promise<Read<SearchResult>>;

/** So many rows are read at a time, each time in a transaction of its own, so that writing never waits long. */
const sliceLength = 200;

/** Makes the scan of a store. */
export function createScan(read: ReadAll): Scan {
  return async ({ query, limit, kinds, colourNames }, bounds) => {
    const conditions = toConditions(parseQuery(query), colourNames);
    const isAsked = (kind: SearchKind): boolean => kinds?.includes(kind) !== false;
    const few = await read((database) => readFew(database, isAsked));
    if (few.kind === 'refused') return few;
    const found = keepMatching(few.value, conditions);
    let isComplete = true;
    for (const kind of ['page', 'highlight'] as const) {
      if (!isAsked(kind)) continue;
      const scanned = await scanKind(read, { kind, conditions, limit, bounds });
      if (scanned.kind === 'refused') return scanned;
      found.push(...scanned.value.found);
      isComplete &&= scanned.value.isComplete;
    }
    return { kind: 'done', value: { kind: 'found', total: found.length, hits: toHits(found, limit), isComplete } };
  };
}

interface Scanning {
  readonly kind: 'page' | 'highlight';
  readonly conditions: readonly Condition[];
  readonly limit: number;
  readonly bounds: ScanBounds;
}

interface Scanned {
  readonly found: readonly SearchDocument[];
  readonly isComplete: boolean;
}

async function scanKind(read: ReadAll, { kind, conditions, limit, bounds }: Scanning): Promise<Read<Scanned>> {
  const found: SearchDocument[] = [];
  let cursor: BrowseCursor | null = null;
  for (let looked = 0; looked < bounds.rows && found.length < limit; looked += sliceLength) {
    if (bounds.signal?.aborted === true) break;
    const slice: Read<Slice> = await readSlice(read, kind, cursor);
    if (slice.kind === 'refused') return slice;
    found.push(...keepMatching(slice.value.documents, conditions));
    cursor = slice.value.next;
    if (cursor === null) return { kind: 'done', value: { found, isComplete: true } };
  }
  return { kind: 'done', value: { found, isComplete: false } };
}

interface Slice {
  readonly documents: readonly SearchDocument[];
  readonly next: BrowseCursor | null;
}

function readSlice(read: ReadAll, kind: 'page' | 'highlight', after: BrowseCursor | null): Promise<Read<Slice>> {
  return read(async (database) => {
    const table = kind === 'page' ? 'pages' : 'highlights';
    const { rows, next } = await listNewest(database, table, after, sliceLength);
    const named = rows.map(({ id }) => ({ kind, id }));
    return { documents: await readDocuments(database, named), next };
  });
}

async function readFew(database: BackstoryDatabase, isAsked: (kind: SearchKind) => boolean): Promise<SearchDocument[]> {
  const projects = isAsked('project') ? await database.projects.toCollection().primaryKeys() : [];
  const notes = isAsked('entity-note') ? await database.entityNotes.toCollection().primaryKeys() : [];
  return readDocuments(database, [
    ...projects.map((id) => ({ kind: 'project' as const, id })),
    ...notes.map((id) => ({ kind: 'entity-note' as const, id })),
  ]);
}

function keepMatching(documents: readonly SearchDocument[], conditions: readonly Condition[]): SearchDocument[] {
  return documents.filter((document) => matchDocument(document, conditions));
}

function toHits(found: readonly SearchDocument[], limit: number): SearchHit[] {
  return found
    .toSorted((a, b) => b.keptAt - a.keptAt)
    .slice(0, limit)
    .map(({ kind, id, pageId }) => ({ kind, id, pageId }));
}
