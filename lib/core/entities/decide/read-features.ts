/** What the linker weighed in a text, with the features of every reading, whether it spoke or not: for fitting and for explaining, not for linking. */
import type { ReaderChoice } from '../choices';
import type { EntityProfile, Lexicon } from '../lexicon';
import { linkText } from '../link';
import type { LinkInput } from '../link';
import { toFeatures } from './features';
import type { FeatureTable } from './features';

/** One reading of a span. */
export interface WeighedReading {
  readonly profile: EntityProfile;
  readonly features: FeatureTable;
  /** Its chance by the weights in use. */
  readonly chance: number;
}

/** A span that was weighed. Spans may overlap: where a longer name was not believed, the names inside it were weighed too. */
export interface WeighedSpan {
  readonly start: number;
  readonly end: number;
  /** Best first by the weights in use; never empty. */
  readonly readings: readonly WeighedReading[];
}

/** Links a text and tells what was weighed on the way, in the order of the text; short forms were weighed by what had been linked before them. */
export function readFeatures(
  input: LinkInput,
  lexicon: Lexicon,
  decisions: readonly ReaderChoice[] = [],
): WeighedSpan[] {
  const spans: WeighedSpan[] = [];
  const steps = linkText(input, lexicon, decisions, ({ start, end }, readings) => {
    const weighed = readings.map(({ profile, evidence, chance }) => ({
      profile,
      chance,
      features: toFeatures(evidence),
    }));
    if (weighed.length > 0) spans.push({ start, end, readings: weighed });
  });
  while (steps.next().done !== true);
  return spans;
}
