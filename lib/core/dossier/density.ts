/** How much a timeline tells of each year, or of stretches of years where there are too many. It draws nothing. */
import type { TimelineEntry } from '../timeline/timeline';
import { dossierSources } from './dossier-timeline';
import type { DossierSource, YearSpan } from './dossier-timeline';
import { likelyYear } from './likely-year';

/** A stretch of years with how many entries begin in it. */
export interface DensityBin extends YearSpan {
  readonly count: number;
  readonly bySource: Readonly<Record<DossierSource, number>>;
}

/** Lengths of stretches that are round to a reader. */
const roundLengths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000];
const longestLength = 2_000;

/** The stretches from the first year to the last, empty ones among them. @param most how many at most, for a history of up to `most` × 2,000 years. */
export function toDensity(entries: readonly TimelineEntry[], most: number): readonly DensityBin[] {
  const dated = entries.flatMap((entry) => {
    const year = likelyYear(entry.date);
    return year === null ? [] : [{ year, source: entry.source }];
  });
  const first = dated.reduce((least, { year }) => Math.min(least, year), Infinity);
  const last = dated.reduce((greatest, { year }) => Math.max(greatest, year), -Infinity);
  if (dated.length === 0) return [];
  const length = roundLengths.find((years) => binOf(last, years) - binOf(first, years) < most) ?? longestLength;
  const begin = binOf(first, length);
  const bins = Array.from({ length: binOf(last, length) - begin + 1 }, (_, index) => ({
    from: (begin + index) * length,
    to: (begin + index + 1) * length - 1,
    count: 0,
    bySource: { known: 0, kept: 0, note: 0 },
  }));
  for (const { year, source } of dated) {
    const bin = bins[binOf(year, length) - begin];
    if (bin === undefined) continue;
    bin.count += 1;
    const known = dossierSources.find((one) => one === source);
    if (known !== undefined) bin.bySource[known] += 1;
  }
  return bins;
}

/** Stretches begin at round years: 1980–1989, not 1983–1992. */
function binOf(year: number, length: number): number {
  return Math.floor(year / length);
}
