/** Finds the blocks of an earlier export in a file that the reader has written in since. What is not found word for word is left to its neighbours. */
import type { ExportBlock } from '../exported-file';
import { settleByPlace } from './find-by-place';
import type { OpenStretch } from './find-by-place';

/** A stretch of a file: a block that stands as it was written, or lines that are the reader's or became so. */
export type Stretch =
  | { readonly kind: 'block'; readonly id: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'lines';
      readonly lines: readonly string[];
      /** Blocks that were written in here: changed since, but their id is still there. */
      readonly ids: readonly string[];
    };

interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The file as stretches, in its order. A block that is nowhere in it is one the reader took out. */
export function findBlocks(body: readonly string[], blocks: readonly ExportBlock[]): readonly Stretch[] {
  const linesOf = indexLines(body);
  const places: Place[] = [];
  const isTaken = new Uint8Array(body.length);
  for (const { id, text } of blocks) {
    if (text === '') continue;
    const lines = text.split('\n');
    const at = findWhole(body, lines, linesOf, isTaken, markOf(id));
    if (at === null) continue;
    places.push({ id, start: at, end: at + lines.length });
    isTaken.fill(1, at, at + lines.length);
  }
  places.sort((a, b) => a.start - b.start);
  const found = new Set(places.map(({ id }) => id));
  const missing = blocks.filter(({ id }) => !found.has(id));
  const { stretches, lost } = toStretches(body, places, missing);
  settleByPlace(stretches, blocks, lost);
  return stretches;
}

function indexLines(body: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  body.forEach((line, at) => {
    const same = index.get(line);
    if (same === undefined) index.set(line, [at]);
    else same.push(at);
  });
  return index;
}

/** The first place where all lines stand as they were written; looked for by the line with the block's id, which is rare. */
function findWhole(
  body: readonly string[],
  lines: readonly string[],
  linesOf: ReadonlyMap<string, readonly number[]>,
  isTaken: Uint8Array,
  mark: string | null,
): number | null {
  const marked = mark === null ? -1 : lines.findLastIndex((line) => line.includes(mark));
  const key = Math.max(0, marked);
  for (const at of linesOf.get(lines[key] ?? '') ?? []) {
    const start = at - key;
    if (start >= 0 && lines.every((line, index) => body[start + index] === line && isTaken[start + index] === 0))
      return start;
  }
  return null;
}

/** What of an id stands in the text: the digits, since Logseq has them at the end of a UUID. Null for blocks that carry none. */
function markOf(id: string): string | null {
  return /^bs-([0-9a-f]{12})$/.exec(id)?.[1] ?? null;
}

function toStretches(
  body: readonly string[],
  places: readonly Place[],
  missing: readonly ExportBlock[],
): { readonly stretches: readonly OpenStretch[]; readonly lost: readonly ExportBlock[] } {
  const stretches: OpenStretch[] = [];
  const searched: Searched[] = [];
  let at = 0;
  const addLines = (end: number): void => {
    if (end <= at) return;
    const lines = body.slice(at, end);
    const ids: string[] = [];
    stretches.push({ kind: 'lines', lines, ids });
    searched.push(toSearched(lines, ids));
  };
  for (const { id, start, end } of places) {
    addLines(start);
    stretches.push({ kind: 'block', id, lines: body.slice(start, end) });
    at = end;
  }
  addLines(body.length);
  const lost = missing.filter((block) => {
    const ids = mostAlike(block, searched);
    ids?.push(block.id);
    return ids === null && block.text !== '' && markOf(block.id) === null;
  });
  return { stretches, lost };
}

/** Lines among which changed blocks are looked for. */
interface Searched {
  readonly ids: string[];
  readonly lines: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
}

function toSearched(lines: readonly string[], ids: string[]): Searched {
  return {
    ids,
    lines: new Set(lines.filter((line) => line.trim() !== '')),
    marks: new Set(lines.flatMap((line) => line.match(/[0-9a-f]{12}/g) ?? [])),
  };
}

/** Where most of a block's lines are, or its id is; a reference to the id somewhere else counts less than the lines. Null for nowhere. */
function mostAlike({ id, text }: ExportBlock, searched: readonly Searched[]): string[] | null {
  const mark = markOf(id);
  const own = new Set(text.split('\n'));
  let [best, most]: [string[] | null, number] = [null, 0];
  for (const { ids, lines, marks } of searched) {
    if (mark !== null && !marks.has(mark)) continue;
    const alike = [...own].filter((line) => lines.has(line)).length + (mark === null ? 0 : 1);
    if (alike > most) [best, most] = [ids, alike];
  }
  return best;
}
