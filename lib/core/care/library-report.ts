/** What a check of the library came to, as it is told to the reader. Shapes only. */

/** One thing that did not fit and was mended. `id` is the row's. */
export type Finding =
  /** The article of a highlight or a note is missing; `mended` when the change log still knew it, `placeholder` when it had to be made up. */
  | { readonly kind: 'no-article'; readonly id: string; readonly mended: 'from-log' | 'placeholder' }
  /** A note is about a highlight that is missing; its words become a note on the article. */
  | { readonly kind: 'note-without-highlight'; readonly id: string }
  /** A part stands in a project that is missing; it goes to the trash. */
  | { readonly kind: 'part-without-project'; readonly id: string }
  /** The offsets of a highlight run backwards; its words count. */
  | { readonly kind: 'crooked-anchor'; readonly id: string }
  /** A note on an entity was filed under other names than the entity has. */
  | { readonly kind: 'misfiled-note'; readonly id: string }
  /** An article was kept although nothing of it is, or hidden although something is. */
  | { readonly kind: 'wrongly-kept'; readonly id: string };

/** A row that fits no schema, with all that is left of it. */
export interface DamagedRow {
  /** The table it lies in. */
  readonly table: string;
  readonly key: string;
  readonly stored: unknown;
}

/** What a check came to. */
export interface LibraryReport {
  /** Rows that are kept, by table. */
  readonly counts: Readonly<Record<string, number>>;
  readonly mended: readonly Finding[];
  /** The change that mended them, so that it can be taken back; null when there was nothing to mend. */
  readonly changeSetId: string | null;
  /** Rows that fit no schema: set aside where they lie. */
  readonly damaged: readonly DamagedRow[];
}
