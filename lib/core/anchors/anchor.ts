/** How a span is remembered so that it can be found again: W3C selectors as one value. Strings only; the DOM is `lib/page`'s concern. */
import * as z from 'zod/mini';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector and #text-position-selector, over `PageText.text`. */
export const anchorSchema = z.object({
  /** The words themselves. */
  exact: z.string().check(z.minLength(1), z.maxLength(100_000)),
  /** Text before, long enough that prefix+exact+suffix is unique where it can be. */
  prefix: z.string().check(z.maxLength(1_000)),
  suffix: z.string().check(z.maxLength(1_000)),
  /** UTF-16 offsets into the page's text when it was made: a hint, never the truth. */
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  /** Set when the words stood more than once in the text: then only their context tells the places apart, and it must match closely. */
  repeated: z.optional(z.boolean()),
  /** The heading it stood under and how far below that heading's start it began: a hint for choosing among places that look the same. */
  under: z.optional(
    z.object({ heading: z.string().check(z.minLength(1), z.maxLength(200)), distance: z.int().check(z.nonnegative()) }),
  ),
});
export type Anchor = z.infer<typeof anchorSchema>;

/** Where an anchor stands now: `found` word for word, `changed` when its words were edited, `lost` when they are gone. */
export type Placement =
  | { readonly kind: 'found'; readonly start: number; readonly end: number; readonly score: number }
  | {
      readonly kind: 'changed';
      readonly start: number;
      readonly end: number;
      readonly score: number;
      readonly text: string;
    }
  | { readonly kind: 'lost' };
