/** Merges the blocks of a file: each block by itself, new ones behind those they follow, in the library's order unless the reader made another. */
import type { ExportBlock } from '../exported-file';
import { findBlocks } from './find-blocks';
import type { Stretch } from './find-blocks';
import { mergeLines } from './merge-lines';

/** The lines of a file after a merge, and the ids of blocks in which both sides' words now stand. */
export interface MergedBody {
  readonly lines: readonly string[];
  readonly conflicts: readonly string[];
}

/** What moves as one: the blocks at its head, and the reader's lines behind them up to the next. */
interface Section {
  readonly ids: readonly string[];
  readonly lines: readonly string[];
}

/** Merges the new blocks into the lines of a file. @param heading stands over the library's words in a conflict. */
export function mergeBody(
  base: readonly ExportBlock[],
  body: readonly string[],
  fresh: readonly ExportBlock[],
  heading: string,
): MergedBody {
  const conflicts: string[] = [];
  const before = new Map(base.map(({ id, text }) => [id, text]));
  const now = new Map(fresh.map(({ id, text }) => [id, text]));
  const sections = toSections(findBlocks(body, base)).map((section): Section => {
    const [block] = section.ids;
    if (block === undefined) return section;
    if (section.isWhole) return { ids: section.ids, lines: [...toLinesOf([block], now), ...section.lines] };
    const merged = mergeInside(section.lines, toLinesOf(section.ids, before), toLinesOf(section.ids, now), heading);
    if (merged.conflicts > 0) conflicts.push(...section.ids);
    return { ids: section.ids, lines: merged.lines };
  });
  const ordered = putInOrder(sections, base, fresh);
  const placed = new Set(ordered.flatMap(({ ids }) => ids));
  // A block the reader took out stays out until the library has something new to say.
  const added = fresh.filter((block) => !placed.has(block.id) && before.get(block.id) !== block.text && !block.removed);
  return { lines: joinSections(insertAll(ordered, added, fresh), sections), conflicts };
}

interface FoundSection extends Section {
  /** Whether its one block stands as it was written; then `lines` are those behind it. */
  readonly isWhole: boolean;
}

function toSections(stretches: readonly Stretch[]): readonly FoundSection[] {
  const sections: { ids: readonly string[]; lines: readonly string[]; isWhole: boolean }[] = [];
  for (const stretch of stretches) {
    const last = sections.at(-1);
    if (stretch.kind === 'block') sections.push({ ids: [stretch.id], lines: [], isWhole: true });
    else if (stretch.ids.length > 0 || last === undefined)
      sections.push({ ids: stretch.ids, lines: stretch.lines, isWhole: false });
    else last.lines = [...last.lines, ...stretch.lines];
  }
  return sections;
}

function toLinesOf(ids: readonly string[], texts: ReadonlyMap<string, string>): readonly string[] {
  const known = ids.map((id) => texts.get(id) ?? '').filter((text) => text !== '');
  return known.flatMap((text, index) => [...(index === 0 ? [] : ['']), ...text.split('\n')]);
}

/** Blank lines at the ends are the reader's spacing, not part of what both changed. */
function mergeInside(
  lines: readonly string[],
  before: readonly string[],
  now: readonly string[],
  heading: string,
): ReturnType<typeof mergeLines> {
  const start = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  const merged = mergeLines(before, lines.slice(start, end), now, heading);
  return { ...merged, lines: [...lines.slice(0, start), ...merged.lines, ...lines.slice(end)] };
}

/** The library's order, where the library changed it and the reader did not; lines behind a block go with it. */
function putInOrder(
  sections: readonly Section[],
  base: readonly ExportBlock[],
  fresh: readonly ExportBlock[],
): readonly Section[] {
  const rankBefore = new Map(base.map(({ id }, index) => [id, index]));
  const rankNow = new Map(fresh.map(({ id }, index) => [id, index]));
  const known = sections.filter(({ ids }) => ids.length > 0);
  if (!isAscending(known, rankBefore) || isAscending(known, rankNow)) return sections;
  const sorted = known.toSorted((a, b) => rankOf(a, rankNow) - rankOf(b, rankNow));
  return [...sections.filter(({ ids }) => ids.length === 0), ...sorted];
}

function isAscending(sections: readonly Section[], ranks: ReadonlyMap<string, number>): boolean {
  return sections.every((section, index) => {
    const previous = sections[index - 1];
    return previous === undefined || rankOf(previous, ranks) < rankOf(section, ranks);
  });
}

function rankOf({ ids }: Section, ranks: ReadonlyMap<string, number>): number {
  return ranks.get(ids[0] ?? '') ?? Infinity;
}

/** Puts each new block behind the nearest one that it follows, before all others when it follows none. */
function insertAll(
  sections: readonly Section[],
  added: readonly ExportBlock[],
  fresh: readonly ExportBlock[],
): readonly Section[] {
  if (added.length === 0) return sections;
  const wanted = new Set(added.map(({ id }) => id));
  const placed = new Set(sections.flatMap(({ ids }) => ids));
  const behind = new Map<string | null, Section[]>();
  let anchor: string | null = null;
  for (const { id, text } of fresh) {
    if (placed.has(id)) anchor = id;
    if (!wanted.has(id)) continue;
    behind.set(anchor, [...(behind.get(anchor) ?? []), { ids: [id], lines: [...text.split('\n'), ''] }]);
  }
  const first = sections.findIndex(({ ids }) => ids.length > 0);
  const result: Section[] = [];
  sections.forEach((section, index) => {
    if (index === first) result.push(...(behind.get(null) ?? []));
    result.push(section, ...section.ids.flatMap((id) => behind.get(id) ?? []));
  });
  if (first < 0) result.push(...(behind.get(null) ?? []));
  return result;
}

/** All lines. Sections that did not stand together before get an empty line between them where there is none. */
function joinSections(sections: readonly Section[], before: readonly Section[]): readonly string[] {
  const following = new Map(before.map((section, index) => [section, before[index + 1]]));
  const lines: string[] = [];
  sections.forEach((section, index) => {
    const previous = sections[index - 1];
    const isNew = previous !== undefined && following.get(previous) !== section;
    if (isNew && lines.at(-1)?.trim() !== '' && section.lines[0]?.trim() !== '') lines.push('');
    for (const line of section.lines) lines.push(line);
  });
  return lines;
}
