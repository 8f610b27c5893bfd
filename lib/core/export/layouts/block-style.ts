/** How one layout writes each kind of block. The order of blocks and what belongs into a file is the same for all of them: see `block-layout`. */
import type { HighlightWithNote, PageRow } from '../../notes/rows';
import type { Markdown } from '../blocks/markdown-text';
import type { PropertyValue } from '../blocks/properties';
import type { ExportBlock, PropertyForm } from '../exported-file';
import type { ExportEvent } from '../scopes/export-rows';
import type { Head, HeadingDepth, Layout, LayoutContext } from './layout';

/** A highlight where it stands. */
export interface PlacedHighlight {
  readonly id: string;
  readonly kept: HighlightWithNote;
  readonly page: PageRow;
  /** Whether the file is not the article's own, so that the source must be told. */
  readonly isElsewhere: boolean;
  /** Whether the file has not quoted the page before. */
  readonly isFirst: boolean;
}

/** The blocks of one layout; null where the layout has none of a kind. */
export interface BlockStyle {
  readonly form: PropertyForm;
  readonly links: Layout['links'];
  /** The properties it writes, of those there are. */
  readonly properties: (all: Readonly<Record<string, PropertyValue>>) => Readonly<Record<string, PropertyValue>>;
  readonly head: (head: Head, context: LayoutContext) => ExportBlock;
  readonly heading: (id: string, title: Markdown, depth: HeadingDepth) => ExportBlock;
  /** The reader's own words, which are Markdown already. */
  readonly prose: (id: string, words: Markdown) => ExportBlock;
  readonly quote: (placed: PlacedHighlight, context: LayoutContext) => ExportBlock;
  readonly event: (id: string, event: ExportEvent, context: LayoutContext) => ExportBlock;
  /** What stands at the end of a file that quotes these pages. */
  readonly closing: (pages: readonly PageRow[], context: LayoutContext) => readonly ExportBlock[];
}
