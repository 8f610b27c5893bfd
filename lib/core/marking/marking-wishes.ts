/** What the reader wishes of underlines, as values. What comes of it is `choose-marks`' work; where wishes are kept is the platform's. */
import type { EntityKind, EntityRef } from '../entities/record';

/** How many underlines a paragraph bears, from the quietest. */
export const densities = ['few', 'some', 'many', 'any'] as const;

/** One of `densities`; what each means in marks stands in `density.ts`. */
export type Density = (typeof densities)[number];

/** Everything the reader can say about underlines. */
export interface MarkingWishes {
  /** Whether each entity is underlined where it is first named, or wherever it is named. */
  readonly marking: 'first' | 'all';
  readonly density: Density;
  /** Whether "South Korean" is underlined as South Korea is. */
  readonly demonyms: boolean;
  /** Kinds of entities that stay without underlines. */
  readonly hiddenKinds: readonly EntityKind[];
  /** Entities that stay without underlines, however they are named. */
  readonly mutedNames: readonly EntityRef[];
  /** Names and words that stay without underlines, whatever they mean. */
  readonly mutedWords: readonly string[];
  /** Whether the site's country and the reader's own stay without underlines; see `home-countries.ts`. */
  readonly muteHome: boolean;
}

/** The wishes that a page may be marked by when nothing personal may show: a site sees which words are marked. */
export function withoutPersonalWishes<Wishes extends MarkingWishes>(wishes: Wishes): Wishes {
  return { ...wishes, mutedNames: [], mutedWords: [] };
}
