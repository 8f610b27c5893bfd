/** What all sets with links are read into: articles whose names have an answer, or are known to have none. */

/** A stretch of a text in UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The answer to a name: compared by Wikidata id when both sides have one, else by title, any one of which is right. */
export interface GoldEntity {
  readonly wikidata: string | null;
  readonly titles: readonly string[];
}

/**
 * What is asked of the linker at a name. `required`: the link counts. `optional`: a right link is welcome, none is needed. `no-entry`: a name
 * outside the knowledge base. `free`: whatever is said there is ignored.
 */
export type Demand = 'required' | 'optional' | 'no-entry' | 'free';

/** One name as the annotators marked it. */
export interface GoldName extends Span {
  readonly text: string;
  /** Null for `no-entry` and mostly for `free`. */
  readonly entity: GoldEntity | null;
  readonly demand: Demand;
  /** Shorter readings of the same words ("Cannon Ball" and "North Dakota" in "Cannon Ball, North Dakota"). */
  readonly children: readonly GoldName[];
}

/** One article with its answers. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  /** EDTF date of publication, or null. */
  readonly date: string | null;
  /** The part that was annotated; nothing else is scored. */
  readonly span: Span;
  /** Longest readings only; shorter ones hang below them. */
  readonly names: readonly GoldName[];
}

/** Whether two stretches have a character in common. */
export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A name and all shorter readings below it. */
export function withChildren(name: GoldName): GoldName[] {
  return [name, ...name.children.flatMap(withChildren)];
}
