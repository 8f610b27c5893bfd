/**
 * The seed of all property tests. `npm test` uses one seed, so that its verdict depends on the code alone; `npm run test:long`
 * runs the same laws with others, and PROPERTY_SEED repeats a run that failed.
 */
import fc from 'fast-check';

declare const __PROPERTY_SEED__: number;

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: __PROPERTY_SEED__ });
