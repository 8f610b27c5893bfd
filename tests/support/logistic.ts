/** Logistic regression by Newton's method, for the few weights that are fitted on evaluation sets. No library: a dozen lines of algebra. */

/** A row of features with what it is. */
export interface Observation {
  readonly features: readonly number[];
  readonly isTrue: boolean;
}

/** Pulls weights toward zero a little, so that they stay finite where the features separate perfectly. */
const ridge = 0.05;
const rounds = 30;

/** The weights that make the observations likeliest; give a constant feature for an intercept. */
export function fitLogistic(observations: readonly Observation[]): number[] {
  const size = observations[0]?.features.length ?? 0;
  let weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight) => ridge * weight);
    const curvature = weights.map((_, row) => weights.map((_, column): number => (row === column ? ridge : 0)));
    for (const { features, isTrue } of observations) {
      const chance = 1 / (1 + Math.exp(-dot(weights, features)));
      for (const [row, feature] of features.entries()) {
        gradient[row] = (gradient[row] ?? 0) + (chance - (isTrue ? 1 : 0)) * feature;
        const line = curvature[row] ?? [];
        for (const [column, other] of features.entries())
          line[column] = (line[column] ?? 0) + chance * (1 - chance) * feature * other;
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
  }
  return weights;
}

/** The sum of products. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/** Gaussian elimination with the largest pivot; the matrix is positive definite here. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let at = 0; at < rows.length; at++) {
    const pivot = rows.slice(at).reduce((best, row) => (Math.abs(row[at] ?? 0) > Math.abs(best[at] ?? 0) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(at, 0, pivot);
    for (const [index, row] of rows.entries()) {
      if (index === at) continue;
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      rows[index] = row.map((value, column) => value - factor * (pivot[column] ?? 0));
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
