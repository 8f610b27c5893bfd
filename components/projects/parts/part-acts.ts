/** What can be done with a part where it stands. Shapes, and which key asks for which. */
import type { EditOutcome, NoteDraft } from '@/components/keeping/keeping';
import type { ProjectPartId } from '@/lib/core/notes/project-rows';
import type { KeptHighlight, NewPart } from '@/lib/core/projects/project-content';
import type { PageRow } from '@/lib/core/notes/rows';
import type { Anchor } from '@/lib/core/anchors/anchor';

/** How a part, and what is chosen with it, can travel by key. */
export type Travel = 'up' | 'down' | 'first' | 'last';

/** The callbacks of all rows; they are the same for as long as the list stands, so that no row is drawn anew for them. */
export interface PartActs {
  readonly travel: (id: ProjectPartId, travel: Travel) => void;
  readonly take: (event: PointerEvent, id: ProjectPartId) => void;
  readonly toggle: (id: ProjectPartId, toHere: boolean) => void;
  readonly chooseSection: (id: ProjectPartId) => void;
  readonly focused: (id: ProjectPartId) => void;
  readonly edit: (id: ProjectPartId) => void;
  readonly edited: (id: ProjectPartId) => void;
  readonly compose: (after: ProjectPartId) => void;
  readonly composed: () => void;
  readonly add: (part: NewPart, after: ProjectPartId | null) => Promise<EditOutcome>;
  readonly remove: (id: ProjectPartId) => void;
  readonly writeWords: (id: ProjectPartId, revision: number, text: string) => Promise<EditOutcome>;
  readonly writeNote: (kept: KeptHighlight, revision: number | null, draft: NoteDraft) => Promise<EditOutcome>;
  readonly open: (page: PageRow, anchor: Anchor | null) => void;
  readonly copy: (text: string) => void;
}

/** What Alt with a key asks for; null for nothing. */
export function travelOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): Travel | null {
  if (!altKey || ctrlKey || metaKey) return null;
  switch (key) {
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
}
