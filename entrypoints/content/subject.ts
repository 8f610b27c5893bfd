/** What a mark on the page stands for: a name with its card, something the reader kept, or only a place that was jumped to. */
import type { HighlightWithNote } from '@/lib/core/notes/rows';
import type { MarkedName } from './names';

export type Subject =
  | { readonly kind: 'name'; readonly name: MarkedName }
  | { readonly kind: 'highlight'; readonly kept: HighlightWithNote }
  | { readonly kind: 'place' };
