/**
 * Fits a conditional logit: among the options of a decision and "none of them" one is right, and an option's chance is its share of exp(score).
 * Newton's method with a normal prior (L2), so that features which the decisions hardly show stay at their prior weight. It reads no files.
 */

/** The options of one decision as feature vectors of equal length, and the index of the right one; null when none is. */
export interface Decision {
  readonly options: readonly (readonly number[])[];
  readonly right: number | null;
}

/** Where weights are expected before anything was seen, and how firmly each: the inverse of its variance. */
export interface Prior {
  readonly mean: readonly number[];
  readonly strengths: readonly number[];
}

const maximalSteps = 100;
const smallEnough = 1e-9;

/** The weights under which the decisions, and the prior, are likeliest. The loss is convex, so there is one answer. */
export function fitLogit(decisions: readonly Decision[], prior: Prior): number[] {
  let weights = [...prior.mean];
  let loss = penalisedLoss(decisions, weights, prior);
  for (let step = 0; step < maximalSteps; step++) {
    const direction = newtonStep(decisions, weights, prior);
    let [length, next, nextLoss] = [1, weights, loss];
    do {
      const reach = length;
      next = weights.map((weight, at) => weight - reach * (direction[at] ?? 0));
      nextLoss = penalisedLoss(decisions, next, prior);
      length /= 2;
    } while (nextLoss > loss && length > smallEnough);
    if (nextLoss >= loss - smallEnough) break;
    [weights, loss] = [next, nextLoss];
  }
  return weights;
}

/** The chance of each option; what is missing to 1 is the chance of "none of them". */
export function chancesOf(options: Decision['options'], weights: readonly number[]): number[] {
  const scores = options.map((features) => dot(features, weights));
  const highest = Math.max(0, ...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - highest), Math.exp(-highest));
  return scores.map((score) => Math.exp(score - highest) / total);
}

/** The mean of -log(chance of what was right), in nats; 0 is perfect. */
export function logLoss(decisions: readonly Decision[], weights: readonly number[]): number {
  if (decisions.length === 0) return 0;
  return decisions.reduce((sum, decision) => sum + lossOf(decision, weights), 0) / decisions.length;
}

function lossOf({ options, right }: Decision, weights: readonly number[]): number {
  const scores = options.map((features) => dot(features, weights));
  const highest = Math.max(0, ...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - highest), Math.exp(-highest));
  return highest + Math.log(total) - (right === null ? 0 : (scores[right] ?? 0));
}

function penalisedLoss(decisions: readonly Decision[], weights: readonly number[], prior: Prior): number {
  const distance = weights.reduce(
    (sum, weight, at) => sum + (prior.strengths[at] ?? 0) * (weight - (prior.mean[at] ?? 0)) ** 2,
    0,
  );
  return decisions.reduce((sum, decision) => sum + lossOf(decision, weights), distance / 2);
}

/** The gradient divided by the curvature. */
function newtonStep(decisions: readonly Decision[], weights: readonly number[], prior: Prior): number[] {
  const size = weights.length;
  const gradient = weights.map((weight, at) => (prior.strengths[at] ?? 0) * (weight - (prior.mean[at] ?? 0)));
  const curvature = weights.map((_, row) =>
    weights.map((__, column) => (row === column ? (prior.strengths[row] ?? 0) : 0)),
  );
  for (const { options, right } of decisions) {
    const chances = chancesOf(options, weights);
    const mean = Array.from({ length: size }, (_, at) =>
      options.reduce((sum, features, option) => sum + (chances[option] ?? 0) * (features[at] ?? 0), 0),
    );
    const wanted = right === null ? undefined : options[right];
    for (let row = 0; row < size; row++) {
      gradient[row] = (gradient[row] ?? 0) + (mean[row] ?? 0) - (wanted?.[row] ?? 0);
      const line = curvature[row] ?? [];
      for (let column = 0; column < size; column++) {
        const square = options.reduce(
          (sum, features, option) => sum + (chances[option] ?? 0) * (features[row] ?? 0) * (features[column] ?? 0),
          0,
        );
        line[column] = (line[column] ?? 0) + square - (mean[row] ?? 0) * (mean[column] ?? 0);
      }
    }
  }
  return solve(curvature, gradient);
}

/** Solves matrix · x = right for a symmetric positive definite matrix, by Cholesky's factors. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const lower: number[][] = [];
  for (let row = 0; row < size; row++) {
    const line: number[] = [];
    for (let column = 0; column <= row; column++) {
      const above = column === row ? line : (lower[column] ?? []);
      const rest = (matrix[row]?.[column] ?? 0) - dot(line.slice(0, column), above);
      line[column] = column === row ? Math.sqrt(rest) : rest / (lower[column]?.[column] ?? 1);
    }
    lower.push(line);
  }
  const forward: number[] = [];
  for (let row = 0; row < size; row++)
    forward[row] = ((right[row] ?? 0) - dot(forward, lower[row] ?? [])) / (lower[row]?.[row] ?? 1);
  const result = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = forward[row] ?? 0;
    for (let below = row + 1; below < size; below++) rest -= (lower[below]?.[row] ?? 0) * (result[below] ?? 0);
    result[row] = rest / (lower[row]?.[row] ?? 1);
  }
  return result;
}

/** The sum of products over the positions of the first. */
function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}
