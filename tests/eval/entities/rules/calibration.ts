/** Tells whether confidence means what it says: of the links believed at 0.9, nine in ten should be right. */

/** One link with what the linker believed and what came out. */
export interface Belief {
  /** 0–1. */
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The links whose confidence lies in one tenth of the scale. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

const bins = 10;

/** The tenths of the scale that hold any link, lowest first; a confidence of 1 lies in the last. */
export function reliabilityOf(beliefs: readonly Belief[]): ReliabilityBin[] {
  return Array.from({ length: bins }, (_, index) => {
    const held = beliefs.filter(({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === index);
    return {
      from: index / bins,
      to: (index + 1) / bins,
      count: held.length,
      meanConfidence: mean(held.map(({ confidence }) => confidence)),
      shareRight: mean(held.map(({ isRight }) => (isRight ? 1 : 0))),
    };
  }).filter(({ count }) => count > 0);
}

/** Expected calibration error: the gap between confidence and outcome in each bin, weighed by its links. 0 is perfect. */
export function calibrationError(beliefs: readonly Belief[]): number {
  if (beliefs.length === 0) return 0;
  return reliabilityOf(beliefs).reduce(
    (sum, { count, meanConfidence, shareRight }) =>
      sum + (count / beliefs.length) * Math.abs(meanConfidence - shareRight),
    0,
  );
}

/** Brier's score: the mean square of what was believed too much or too little. 0 is perfect, 0.25 is a coin. */
export function brierScore(beliefs: readonly Belief[]): number {
  return mean(beliefs.map(({ confidence, isRight }) => (confidence - (isRight ? 1 : 0)) ** 2));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
