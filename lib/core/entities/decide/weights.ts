/** What each feature is worth, in log-odds, and where the linker stops speaking. Written by `npm run eval -- fit-entities`, not by hand. */
import type { FeatureTable } from './features';

/** Fitted to 444 decisions in 120 articles, pulled towards `handSetWeights` with strength 1 (chosen by cross-validation), each within a quarter of its prior. */
export const weights: FeatureTable = {
  name: -0.57,
  commonness: 1.38,
  fullName: 1.28,
  exactCasing: 0.7,
  lowerCase: -0.6,
  demonym: 1.76,
  shortForm: 3.64,
  namedBefore: 1.2,
  contextWords: 1.2,
  relatedEntities: 0.96,
  title: 1,
  wrongTitle: -4.96,
  stranger: -6.5,
  insideLonger: -12,
  commonWord: -9.27,
  foreign: -6,
  longDead: -3,
  elsewhere: -4.09,
};

/** Below this chance the linker stays silent: the lowest at which at least 0.94 of the links in the articles fitted to are right. */
export const confidenceThreshold = 0.6;
