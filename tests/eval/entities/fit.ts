/**
 * Fits the weights of the linker's decision to the half of the articles that is for fitting, prints how reliable they are in the other half, and
 * writes the table that ships: `npm run eval -- fit-entities [--dry-run]`. Short forms are weighed by what the weights in use linked before
 * them, so running it twice may still move the last digits.
 */
import { parseArgs } from 'node:util';
import { featureNames } from '@/lib/core/entities/decide/features';
import { handSetWeights } from '@/lib/core/entities/decide/hand-set-weights';
import { readFeatures } from '@/lib/core/entities/decide/read-features';
import { confidenceThreshold, weights as weightsInUse } from '@/lib/core/entities/decide/weights';
import { believedLinks, toDecision, toVector } from './fit/believed-links';
import { chooseStrength, chooseThreshold } from './fit/choose';
import { fitBounded } from './fit/fit-bounded';
import { labelSpans } from './fit/label-spans';
import type { LabelledSpan } from './fit/label-spans';
import { writeWeights } from './fit/weights-file';
import { readSet, setNames } from './gold/sets';
import { openLinker, toLinkInput } from './linker-under-test';
import type { LinkerUnderTest } from './linker-under-test';
import { logLoss } from './logistic';
import { calibrationLine, reliability } from './report/sections';
import { toMarkdown } from './report/table';
import { partOf } from './split';
import type { Part } from './split';

/** The share of links that must be right. */
const precision = 0.94;

interface LabelledArticle {
  readonly part: Part;
  /** Whether its links can be judged wherever they stand. */
  readonly isComplete: boolean;
  readonly spans: readonly LabelledSpan[];
}

function labelAll(linker: LinkerUnderTest): LabelledArticle[] {
  return setNames
    .flatMap((name) => readSet(name) ?? [])
    .flatMap((set) =>
      set.articles.map((article) => {
        const spans = readFeatures(toLinkInput(article), linker.lexicon);
        return {
          part: partOf(article.id),
          isComplete: set.isComplete,
          spans: labelSpans(article, spans, set, linker.answersFor(set)),
        };
      }),
    );
}

/** How good weights are in some articles: log-loss over all decisions; precision and reliability where links can be judged. */
function describe(articles: readonly LabelledArticle[], weights: readonly number[], threshold: number): string {
  const loss = logLoss(
    articles.flatMap(({ spans }) => spans.map(toDecision)),
    weights,
  );
  const complete = articles.filter(({ isComplete }) => isComplete);
  const beliefs = complete.flatMap(({ spans }) => believedLinks(spans, weights, threshold));
  const right = beliefs.filter(({ isRight }) => isRight).length;
  const wanted = complete.flatMap(({ spans }) => spans).filter((span) => span.right !== null).length;
  return [
    `log-loss ${loss.toFixed(4)}; at ${threshold.toFixed(2)}: ${String(right)} of ${String(beliefs.length)} links right, ${String(wanted)} right readings weighed.`,
    calibrationLine(beliefs),
    toMarkdown(reliability(beliefs)),
  ].join('\n');
}

async function fit(articles: readonly LabelledArticle[], isDry: boolean): Promise<void> {
  const own = articles.filter(({ part }) => part === 'fit');
  const rest = articles.filter(({ part }) => part === 'report');
  const decisions = own.map(({ spans }) => spans.map(toDecision));
  const mean = toVector(handSetWeights);
  const strength = chooseStrength(decisions, mean);
  const weights = fitBounded(decisions.flat(), mean, strength);
  const complete = own.filter(({ isComplete }) => isComplete);
  const threshold = chooseThreshold(
    (least) => complete.flatMap(({ spans }) => believedLinks(spans, weights, least)),
    precision,
  );
  const used = toVector(weightsInUse);
  console.log('feature            by hand    in use    fitted');
  featureNames.forEach((name, at) => {
    const cells = [mean, used, weights].map((table) => (table[at] ?? 0).toFixed(2).padStart(9));
    console.log(`${name.padEnd(17)} ${cells.join(' ')}`);
  });
  console.log(`\n${String(decisions.flat().length)} decisions, prior strength ${String(strength)}.`);
  console.log(`\nFit half, fitted: ${describe(own, weights, threshold)}`);
  console.log(`\nReport half, in use: ${describe(rest, used, confidenceThreshold)}`);
  console.log(`\nReport half, fitted: ${describe(rest, weights, threshold)}`);
  if (isDry) return;
  await writeWeights(weights, threshold, {
    decisions: decisions.flat().length,
    articles: own.length,
    ...{ strength, precision },
  });
}

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' } } });
const labelled = labelAll(await openLinker());
if (labelled.length === 0) console.log('The sets are not on this machine: nothing fitted.');
else await fit(labelled, values['dry-run'] === true);
