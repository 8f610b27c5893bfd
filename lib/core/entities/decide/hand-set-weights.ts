/** What each feature is worth before anything was fitted, in log-odds: set by reason, kept as the prior that fitted weights are pulled towards. */
import type { FeatureTable } from './features';

/**
 * Set so that a bare name with one common reading is believed, a name inside an unknown longer one is not, and three words of the article that
 * vouch decide between close readings.
 */
export const handSetWeights: FeatureTable = {
  name: 0,
  commonness: 1.1,
  fullName: 1.6,
  exactCasing: 0.6,
  lowerCase: -0.6,
  demonym: 2.2,
  shortForm: 3.6,
  namedBefore: 1.5,
  contextWords: 1.5,
  relatedEntities: 1.2,
  title: 1,
  wrongTitle: -5,
  stranger: -6.5,
  insideLonger: -15,
  commonWord: -9,
  foreign: -6,
  longDead: -3,
  elsewhere: -4,
};
