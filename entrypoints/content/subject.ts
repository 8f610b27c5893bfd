/** What the marks on a page stand for, as values. */
import type { HighlightWithNote } from '@/lib/core/notes/rows';
import type { Mention } from '@/lib/core/entities/mention';
import type { TextSpan } from '@/lib/core/text/span';

/** A mention that can be shown on the page. */
export interface MarkedName {
  /** Stays the same as long as the article's words do. */
  readonly key: string;
  readonly mention: Mention;
  /** The words on the page. */
  readonly written: string;
  /** Where it stands in the page's text. */
  readonly span: TextSpan;
  /** The live range; null when its node left the page. */
  readonly range: () => Range | null;
}

/** What a mark stands for: a name with its card, something the reader kept, or only a place that was jumped to. */
export type Subject =
  | { readonly kind: 'name'; readonly name: MarkedName }
  | { readonly kind: 'highlight'; readonly kept: HighlightWithNote }
  | { readonly kind: 'place' };
