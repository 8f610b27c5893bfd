/** How common each reading of a name is, estimated from how well known its entities are. Counted in one pass, asked in the next; numbers only. */
import { nameWords } from '@/lib/core/text/normalise';
import { createGrowingArray } from '../growing-array';
import { createDirectory, findHash } from '../hash-table';
import type { HashTable } from '../hash-table';
import { hashWords } from '../hash-words';
import { sortHashes } from '../sort-hashes';

/** The weights of all names. */
export interface NameWeights {
  /** Counts one entity's claims: two spellings of one name are one claim. */
  addAll(names: readonly string[], sitelinks: number): void;
  /** The share of an entity in its name, 0–1; asked after all were added. */
  share(name: string, sitelinks: number): number;
}

const u32 = () => createGrowingArray((length) => new Uint32Array(length));

/** Squared, because what has three times as many articles is meant far more than three times as often. */
function weigh(sitelinks: number): number {
  return Math.min(1_000, Math.max(1, sitelinks)) ** 2;
}

/** Makes empty weights. */
export function createNameWeights(): NameWeights {
  const high = u32();
  const low = u32();
  const weights = u32();
  const hash = { high: 0, low: 0 };
  let totals: { table: HashTable; sums: Float64Array } | null = null;
  return {
    addAll(names, sitelinks) {
      const keys = new Set(names.map((name) => nameWords(name).join(' ')));
      for (const key of keys) {
        hashWords([key], hash);
        high.push(hash.high);
        low.push(hash.low);
        weights.push(weigh(sitelinks));
      }
      totals = null;
    },
    share(name, sitelinks) {
      const { table, sums } = (totals ??= sumWeights(high.view(), low.view(), weights.view()));
      hashWords(nameWords(name), hash);
      const position = findHash(table, hash);
      const total = position === -1 ? 0 : (sums[position] ?? 0);
      return total === 0 ? 1 : Math.min(1, weigh(sitelinks) / total);
    },
  };
}

function sumWeights(
  high: Uint32Array,
  low: Uint32Array,
  weights: Uint32Array,
): { table: HashTable; sums: Float64Array } {
  const keyHigh = u32();
  const keyLow = u32();
  const sums = new Float64Array(high.length);
  let previous = -1;
  for (const at of sortHashes(high, low)) {
    if (previous === -1 || high[previous] !== high[at] || low[previous] !== low[at]) {
      keyHigh.push(high[at] ?? 0);
      keyLow.push(low[at] ?? 0);
    }
    const key = keyHigh.length - 1;
    sums[key] = (sums[key] ?? 0) + (weights[at] ?? 0);
    previous = at;
  }
  const sortedHigh = keyHigh.view();
  return { table: { high: sortedHigh, low: keyLow.view(), directory: createDirectory(sortedHigh) }, sums };
}
