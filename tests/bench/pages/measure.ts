/** Turns what the probe found on each page into the figures of the benchmark. It opens no page and prints nothing. */
import type { OwnReading, PeerReadings } from '../pages-probe';
import type { SavedPage } from './saved-pages';
import { compareTexts } from './shingles';

/** What one loading of one page gave. */
export interface Probe extends OwnReading, PeerReadings {
  /** Processor time of the page's main thread while we read, in milliseconds, the driver's own question and answer included. */
  readonly processorMs: number;
}

/** All loadings of one page, and its reference text if there is one. */
export interface Measured {
  readonly page: SavedPage;
  readonly probes: readonly Probe[];
  readonly reference: string | null;
}

/** How close a text came to the references, as means over the pages. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the pages whose words are exactly those of the reference. */
  readonly exact: number;
}

/** Kinds of blocks that are not the article's running text; reference texts hold captions now and then, and none of the others. */
const besideKinds: ReadonlySet<string> = new Set(['title', 'byline', 'tags', 'caption']);

/** The texts that are compared, by the name they are printed under. */
export const readings: Readonly<Record<string, (probe: Probe) => string>> = {
  'body (the text of predict)': (probe) => blocksOf(probe, (kind) => !besideKinds.has(kind)),
  'body and captions': (probe) => blocksOf(probe, (kind) => kind === 'caption' || !besideKinds.has(kind)),
  'all that is underlined': (probe) => blocksOf(probe, () => true),
  Readability: (probe) => probe.readability.text,
  defuddle: (probe) => probe.defuddle.text,
};

function blocksOf({ blocks }: Probe, counts: (kind: string) => boolean): string {
  return blocks
    .filter(({ kind }) => counts(kind))
    .map(({ text }) => text)
    .join('\n');
}

/** Scores one way of reading over all pages that have a reference. */
export function scoreReading(all: readonly Measured[], read: (probe: Probe) => string, shingleLength: number): Score {
  const each = all.flatMap(({ page, probes, reference }) =>
    reference === null || probes[0] === undefined
      ? []
      : [compareTexts(read(probes[0]), reference, page.language, shingleLength)],
  );
  const precision = mean(each.map((one) => one.precision));
  const recall = mean(each.map((one) => one.recall));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, exact: mean(each.map((one) => (one.isExact ? 1 : 0))) };
}

/** The milliseconds of the loading that was disturbed least: other work on the machine only ever adds. */
export function leastOf(probes: readonly Probe[], cost: (probe: Probe) => number): number {
  return Math.min(...probes.map(cost));
}

/** Milliseconds on the main thread, all slices together. */
export function totalOf({ slices }: Probe): number {
  return slices.reduce((sum, tookMs) => sum + tookMs, 0);
}

/** The slices of the loading that was disturbed least. */
export function calmestSlices(probes: readonly Probe[]): readonly number[] {
  return probes.reduce((best, probe) => (totalOf(probe) < totalOf(best) ? probe : best)).slices;
}

/** The value below which a share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
