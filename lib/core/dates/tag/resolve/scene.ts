/** What a phrase may be resolved from: the document's date, what was told before, the tense of its sentence. Values only. */
import type { TextSpan } from '@/lib/core/text/span';
import type { Tense } from '../tense';
import type { TimeAnchor } from '../time-expression';
import { isCoarser } from './stretch';
import type { Grain, Stretch } from './stretch';

/** A stretch that an earlier expression of the text named. */
export interface Told {
  readonly stretch: Stretch;
  readonly span: TextSpan;
  /** Whether the words, with those before them, named it, year and all: the document's date played no part. */
  readonly isAbsolute: boolean;
}

/** What is known where a phrase stands. */
export interface Scene {
  /** As exact as it is given; null when the document has no date. */
  readonly document: Stretch | null;
  /** The last stretch told before this phrase. */
  readonly story: Told | null;
  /** The last quarter told before this phrase: business reports count from it for paragraphs. */
  readonly quarter: Told | null;
  /** The tense of the sentence; looked for when it is asked, for most phrases never ask. */
  findTense(): Tense;
  /** Whether "4/3/2018" is the fourth of March. */
  readonly isDayFirst: boolean;
  /** Where the phrase begins, in UTF-16 code units. */
  readonly at: number;
}

/** A stretch and what it was counted from. */
export interface Anchored {
  readonly stretch: Stretch;
  /** Null when the words alone say when. */
  readonly anchor: TimeAnchor | null;
}

/** What a phrase counts from: the story where it is exact enough, else the document; null when neither is. */
export function originOf(scene: Scene, base: 'document' | 'narrative', grain: Grain): Anchored | null {
  if (base === 'narrative' && scene.story !== null && !isCoarser(scene.story.stretch.grain, grain))
    return fromTold(scene.story);
  if (scene.document === null || isCoarser(scene.document.grain, grain)) return null;
  return { stretch: scene.document, anchor: { kind: 'document' } };
}

/** A stretch told before, as an origin. */
export function fromTold({ stretch, span }: Told): Anchored {
  return { stretch, anchor: { kind: 'expression', start: span.start, end: span.end } };
}
