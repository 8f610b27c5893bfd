/** What the toolbar on the page stands at and what it has to say: a value, drawn by `keeping`. */
import type { Problem } from '@/components/keeping/keeping';
import type { HighlightWithNote } from '@/lib/core/notes/rows';
import type { TextSpan } from '@/lib/core/text/span';
import type { Copied } from './copying';
import type { OpenPage } from './open-page';

/** What the toolbar stands at. */
type ToolbarSubject =
  | { readonly kind: 'selection'; readonly span: TextSpan }
  | { readonly kind: 'highlight'; readonly kept: HighlightWithNote; readonly span: TextSpan };

/** The toolbar as it is shown. */
export interface ToolbarState {
  readonly page: OpenPage;
  readonly subject: ToolbarSubject;
  readonly problem: Problem | null;
  readonly copied: Copied | null;
}
