/**
 * Makes one entry of the sentences that tell one thing with one date: a headline and the sentence it is made of, a fact repeated further down.
 * Two things of one day stay two; a doubled line is a flaw, a swallowed event is a loss.
 */
import { toDayRange } from '../../dates/day-range';
import { parseEdtf } from '../../dates/edtf';
import type { ArticleEntry } from '../article-entry';
import { countCommon, numbersAgree, toTellingWords } from '../telling-words';

/** Of the telling words of the shorter sentence this share must be in the other, and so many at least. */
const sameWordsShare = 0.6;
const sameWordsLeast = 3;
/** With how many entries of its year an entry is compared; keeps the work linear in articles that are lists of dates. */
const comparedAtMost = 32;

interface Told {
  entry: ArticleEntry;
  readonly words: ReadonlySet<string>;
}

/** Merges repeated tellings. The first, or the one with the finer date, stays; the others are where it says it stands too. */
export function mergeTellings(entries: readonly ArticleEntry[]): ArticleEntry[] {
  const kept: Told[] = [];
  const byYear = new Map<string, Told[]>();
  for (const entry of entries) {
    const told: Told = { entry, words: toTellingWords(entry.text) };
    const year = entry.date.slice(0, 4);
    const near = byYear.get(year) ?? [];
    byYear.set(year, near);
    const same = near.slice(-comparedAtMost).find((other) => tellTheSame(other, told));
    if (same === undefined) {
      kept.push(told);
      near.push(told);
    } else same.entry = mergeTwo(same.entry, entry);
  }
  return kept.map(({ entry }) => entry);
}

function tellTheSame(a: Told, b: Told): boolean {
  if (a.entry.sentence.start === b.entry.sentence.start) return a.entry.date === b.entry.date;
  if (a.entry.kind !== b.entry.kind || !isPartOf(a.entry.date, b.entry.date)) return false;
  const common = countCommon(a.words, b.words);
  if (common < sameWordsLeast || common < sameWordsShare * Math.min(a.words.size, b.words.size)) return false;
  return numbersAgree(a.words, b.words);
}

/** Whether one date is the other or lies within it. */
function isPartOf(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [parseEdtf(a), parseEdtf(b)];
  if (one === null || other === null) return false;
  const [left, right] = [toDayRange(one), toDayRange(other)];
  const holds = (outer: typeof left, inner: typeof left): boolean =>
    outer.earliest <= inner.earliest && inner.latest <= outer.latest;
  return holds(left, right) || holds(right, left);
}

function mergeTwo(first: ArticleEntry, again: ArticleEntry): ArticleEntry {
  if (first.sentence.start === again.sentence.start) return first;
  const [main, other] = widthOf(again.date) < widthOf(first.date) ? [again, first] : [first, again];
  const known = new Set(main.entities.map(({ entityId }) => entityId));
  return {
    ...main,
    entities: [...main.entities, ...other.entities.filter(({ entityId }) => !known.has(entityId))],
    alsoAt: [...main.alsoAt, { ...other.sentence, date: other.date }, ...other.alsoAt].sort(
      (a, b) => a.start - b.start,
    ),
  };
}

function widthOf(date: string): number {
  const parsed = parseEdtf(date);
  if (parsed === null) return Infinity;
  const { earliest, latest } = toDayRange(parsed);
  return latest - earliest;
}
