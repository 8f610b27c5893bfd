/** A search as a value. What a query finds is decided by `match` and by the index; how it is written, by `parse-query` and `print-query`. */

/** The fields that ask for a value the reader wrote or chose. */
export const valueFields = ['tag', 'entity', 'site', 'colour', 'project'] as const;
export type ValueField = (typeof valueFields)[number];

/** What a thing can have, and what can have become of it. */
export const properties = {
  has: ['note', 'tag'],
  is: ['lost', 'changed'],
} as const;
export type Property = (typeof properties)[keyof typeof properties][number];

/** What a term asks for, without its sign. */
type Wish =
  /** Words; quoted ones stand side by side as written, others may be inflected or begun. */
  | { readonly kind: 'words'; readonly text: string; readonly isQuoted: boolean }
  /** A value of a field; a quoted one is the whole value, another its beginning words. */
  | { readonly kind: 'value'; readonly field: ValueField; readonly value: string; readonly isQuoted: boolean }
  /** Kept before a day, or on it and after; `date` is a year, a month or a day: `2024`, `2024-05`, `2024-05-17`. */
  | { readonly kind: 'time'; readonly edge: 'before' | 'after'; readonly date: string }
  | { readonly kind: 'property'; readonly property: Property }
  /** A field that is not finished or not understood: it stands in the way of nothing. `field` is in small letters. */
  | { readonly kind: 'unclear'; readonly field: string; readonly value: string; readonly isQuoted: boolean };

/** One thing that is asked for; a negated one must not be so. */
export type QueryTerm = Wish & { readonly isNegated: boolean };

/** All terms must hold. Values of one field that a thing has only one of (site, colour), and what has become of it, are alternatives. */
export interface Query {
  readonly terms: readonly QueryTerm[];
}
