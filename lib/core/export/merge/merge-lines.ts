/** Three-way merge of lines. The algorithm is node-diff3's; ours is that no side of a conflict is lost and that both can be read in any Markdown. */
import { diff3MergeRegions } from 'node-diff3';

/** Lines after a merge. */
export interface MergedLines {
  readonly lines: readonly string[];
  /** How many places held both sides' changes. */
  readonly conflicts: number;
}

/** Pairs of lines beyond which comparing would take many seconds; then both versions are shown whole. */
const mostCompared = 50_000_000;

/**
 * Brings the library's change into what the reader made of the same lines.
 *
 * @param base what both began from.
 * @param heading stands over the library's lines where both changed the same ones.
 */
export function mergeLines(
  base: readonly string[],
  reader: readonly string[],
  library: readonly string[],
  heading: string,
): MergedLines {
  if (isSame(base, library) || isSame(reader, library)) return { lines: reader, conflicts: 0 };
  if (isSame(base, reader)) return { lines: library, conflicts: 0 };
  if (base.length * (reader.length + library.length) > mostCompared)
    return { lines: [...reader, ...toOtherVersion(library, heading)], conflicts: 1 };
  const lines: string[] = [];
  let conflicts = 0;
  for (const region of diff3MergeRegions([...reader], [...base], [...library])) {
    if (region.stable) lines.push(...region.bufferContent);
    else if (isSame(region.aContent, region.bContent) || isBlank(region.bContent)) lines.push(...region.aContent);
    else {
      lines.push(...region.aContent, ...toOtherVersion(region.bContent, heading));
      conflicts += 1;
    }
  }
  return { lines, conflicts };
}

/** The library's lines as a quotation under a heading, at the depth at which they stood. */
function toOtherVersion(library: readonly string[], heading: string): readonly string[] {
  const by = /^ */.exec(library.find((line) => line.trim() !== '') ?? '')?.[0] ?? '';
  const quoted = library.map((line) => `${by}> ${line.slice(by.length)}`.trimEnd());
  return ['', `${by}> [!warning] ${heading}`, `${by}>`, ...quoted, ''];
}

/** Whether two lists of lines are the same. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}

function isBlank(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() === '');
}
