/** The two passes over a dump: the first keeps items and classes, the second finds the names of items that the kept ones point to. */
import { readLabel, readParents, reduceEntity } from '@/lib/knowledge/wikidata/reduce-entity';
import type { ReduceOptions } from '@/lib/knowledge/wikidata/reduce-entity';
import { toMap } from '@/lib/knowledge/wikidata/loose-json';
import type { LabelRow, ReducedRow } from '@/lib/knowledge/wikidata/reduced-rows';
import type { Pass } from './run-pass';
import type { WorkFolder } from './work-folder';

/** Keeps what may come into the pack. Nine of ten lines have neither an article nor a class above them and are not even parsed. */
export function createReducePass(folder: WorkFolder, options: ReduceOptions): Pass {
  const { leftOut } = folder.state;
  const article = `"${options.languages[0]?.split('-')[0] ?? 'en'}wiki"`;
  const count = (reason: string): void => {
    leftOut[reason] = (leftOut[reason] ?? 0) + 1;
  };
  return {
    title: 'Pass 1 of 2: items',
    mayMatter: (line) => line.includes(article) || line.includes('"P279"'),
    take(value) {
      const parents = readParents(value);
      if (parents !== null) folder.appendRow({ row: 'class', ...parents } satisfies ReducedRow);
      const reduced = reduceEntity(value, options);
      if (reduced.kind === 'left-out') count(reduced.reason);
      else folder.appendRow({ row: 'entity', entity: reduced.entity } satisfies ReducedRow);
      return false;
    },
    skip: () => {
      count('no-article');
    },
  };
}

/** In a dump the id stands among the first members; where it does not, the line is parsed to find it. */
const idWithin = 300;
const idPattern = /"id":\s?"([A-Z]\d+)"/;

/**
 * Finds the names of items that are not kept themselves.
 * @param needed their ids; found ones are taken out, and when none is left the pass ends.
 */
export function createLabelPass(folder: WorkFolder, needed: Set<string>, languages: readonly string[]): Pass {
  return {
    title: 'Pass 2 of 2: names',
    mayMatter(line) {
      const id = idPattern.exec(line.toString('latin1', 0, idWithin))?.[1];
      return id === undefined || needed.has(id);
    },
    take(value) {
      const id = toMap(value).id;
      if (typeof id !== 'string' || !needed.has(id)) return false;
      needed.delete(id);
      const label = readLabel(value, languages);
      if (label !== null) folder.appendLabel({ id, label } satisfies LabelRow);
      return needed.size === 0;
    },
    skip: () => {},
  };
}
