/**
 * Fits the weights of `lib/core/anchors/changed/passage-weights.ts` on the half of the cases that is for fitting, and prints them with what they
 * get wrong on articles they were not fitted on: `npm run eval -- fit-anchors`.
 */
import { toFoldedAnchor } from '@/lib/core/anchors/folded/folded-anchor';
import { foldText } from '@/lib/core/anchors/folded/fold';
import { createGramIndex } from '@/lib/core/anchors/folded/gram-index';
import { weighPassages } from '@/lib/core/anchors/changed/weigh-passages';
import type { PassageEvidence } from '@/lib/core/anchors/changed/passage-weights';
import { runThrough } from '@/lib/core/anchors/find';
import { readAnchorTexts, textOf } from '@/lib/cli/predict/anchors';
import type { AnchorTexts } from '@/lib/cli/predict/anchors';
import { isForFitting, overlapOf, readEvalCases } from '../support/judge-anchors';
import type { EvalCase } from '../support/judge-anchors';
import { dot, fitLogistic } from '../support/logistic';
import type { Observation } from '../support/logistic';
import { sharedPath } from '../support/shared';

const names = ['likeness', 'context', 'length'] as const satisfies readonly (keyof PassageEvidence)[];
const folds = 5;
const thresholds = [-1, -0.5, 0, 0.25, 0.5, 0.75, 1, 1.5, 2];

interface Guess extends Observation {
  readonly one: EvalCase;
}

/** Every place that is looked at for a case, and whether it is the quote's. */
function guessesOf(one: EvalCase, texts: AnchorTexts): Guess[] {
  const index = runThrough(createGramIndex(foldText(textOf(one, texts))));
  const weighed = runThrough(weighPassages(index, toFoldedAnchor(one)));
  const { expected } = one;
  return weighed.map(({ passage, evidence }) => ({
    one,
    features: [1, ...names.map((name) => evidence[name])],
    isTrue: expected.status === 'anchor' && overlapOf(passage, expected) > 0.3,
  }));
}

function foldOf(article: string): number {
  let hash = 0;
  for (const letter of article) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash % folds;
}

/** Counts what a threshold does to cases whose articles had no part in the weights. */
function report(guesses: readonly Guess[]): void {
  const best = new Map<number, { guess: Guess; logOdds: number }>();
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitLogistic(guesses.filter(({ one }) => foldOf(one.article) !== fold));
    for (const guess of guesses.filter(({ one }) => foldOf(one.article) === fold)) {
      const logOdds = dot(weights, guess.features);
      if (logOdds > (best.get(guess.one.id)?.logOdds ?? -Infinity)) best.set(guess.one.id, { guess, logOdds });
    }
  }
  const all = [...best.values()];
  const edited = all.filter(({ guess }) => guess.one.kind === 'edited');
  console.log(`${edited.length} edited, ${all.length - edited.length} deleted, on articles left out of the fit:`);
  for (const threshold of thresholds) {
    const believed = all.filter(({ logOdds }) => logOdds >= threshold);
    const lost = edited.filter(({ logOdds }) => logOdds < threshold).length;
    const elsewhere = believed.filter(({ guess }) => guess.one.kind === 'edited' && !guess.isTrue).length;
    const painted = believed.filter(({ guess }) => guess.one.kind === 'deleted').length;
    console.log(`  from ${threshold}: ${lost} edited lost, ${elsewhere} elsewhere, ${painted} deleted painted`);
  }
}

function main(folder: string): void {
  const texts = readAnchorTexts(`${folder}/texts.jsonl.gz`);
  const guesses = readEvalCases(folder)
    .filter(({ id, kind }) => isForFitting(id) && (kind === 'edited' || kind === 'deleted'))
    .flatMap((one) => guessesOf(one, texts));
  report(guesses);
  const [constant = 0, ...weights] = fitLogistic(guesses);
  console.log(`\nconstant: ${constant.toFixed(1)}`);
  for (const [at, name] of names.entries()) console.log(`${name}: ${weights[at]?.toFixed(1) ?? ''}`);
}

const folder = sharedPath('eval', 'anchors');
if (folder === null) console.log('The cases are not on this machine: nothing fitted.');
else main(folder);
