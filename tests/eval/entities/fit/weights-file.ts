/** Writes the table of weights as the source file that ships. */
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { featureNames } from '@/lib/core/entities/decide/features';

const path = 'lib/core/entities/decide/weights.ts';

/** What the file says of how it came about. */
export interface Fitting {
  readonly decisions: number;
  readonly articles: number;
  readonly strength: number;
  readonly precision: number;
}

/** The source text of the table; weights to the hundredth. */
export function weightsSource(weights: readonly number[], threshold: number, fitting: Fitting): string {
  const rows = featureNames.map((name, at) => `  ${name}: ${String(Number((weights[at] ?? 0).toFixed(2)))},`);
  return `/** What each feature is worth, in log-odds, and where the linker stops speaking. Written by \`npm run eval -- fit-entities\`, not by hand. */
import type { FeatureTable } from './features';

/** Fitted to ${String(fitting.decisions)} decisions in ${String(fitting.articles)} articles, pulled towards \`handSetWeights\` with strength ${String(fitting.strength)} (chosen by cross-validation), each within a quarter of its prior. */
export const weights: FeatureTable = {
${rows.join('\n')}
};

/** Below this chance the linker stays silent: the lowest at which at least ${String(fitting.precision)} of the links in the articles fitted to are right. */
export const confidenceThreshold = ${String(threshold)};
`;
}

/** Replaces the table in use. */
export async function writeWeights(weights: readonly number[], threshold: number, fitting: Fitting): Promise<void> {
  const source = weightsSource(weights, threshold, fitting);
  await writeFile(path, await format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 }));
}
