/** What each feature is worth, in log-odds, and where the linker stops speaking. */
import type { FeatureTable } from './features';
import { handSetWeights } from './hand-set-weights';

/** The weights in use. */
export const weights: FeatureTable = handSetWeights;

/** Below this chance the linker stays silent. */
export const confidenceThreshold = 0.6;
