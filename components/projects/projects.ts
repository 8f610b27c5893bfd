/** What the views of projects show and ask for. Shapes only. */
import type { ChangedOutcome, EditedNote, EditOutcome, NoteDraft, Problem } from '@/components/keeping/keeping';
import type { Anchor } from '@/lib/core/anchors/anchor';
import type { ProjectId, ProjectPartId, ProjectRow } from '@/lib/core/notes/project-rows';
import type { HighlightId, PageRow } from '@/lib/core/notes/rows';
import type { Move } from '@/lib/core/projects/arrange';
import type { KeptHighlight, NewPart, PartPlace, ProjectContent } from '@/lib/core/projects/project-content';
import type { Timeline } from '@/lib/core/timeline/timeline';

/** One line of the list. */
export interface ListedProject {
  readonly project: ProjectRow;
  readonly partCount: number;
}

/** What is known of all projects. */
export type ProjectsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'ready'; readonly projects: readonly ListedProject[] };

/** What became of a project that was to be made. */
export type BeginOutcome =
  | { readonly kind: 'done'; readonly projectId: ProjectId; readonly changeSetId: string }
  | { readonly kind: 'refused'; readonly reason: Problem };

/** What can be done with projects as wholes. */
export interface ProjectsActions {
  readonly begin: (name: string) => Promise<BeginOutcome>;
  readonly deleteProject: (id: ProjectId) => Promise<ChangedOutcome>;
  readonly undoChange: (changeSetId: string) => Promise<ChangedOutcome>;
  readonly onOpenProject: (id: ProjectId) => void;
  readonly onReload: () => void;
}

/** What is known of one project. */
export type ProjectState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'ready';
      readonly content: ProjectContent;
      /** Highlights with its tags that have no place in it yet. */
      readonly gathered: readonly KeptHighlight[];
      readonly timeline: Timeline;
    };

/** A text that was edited, with the change that takes it back. */
export type WrittenWords =
  { readonly kind: 'done'; readonly changeSetId: string } | Extract<EditOutcome, { kind: 'refused' }>;

/** A way of writing a project down. */
export type ProjectLayout = 'essay' | 'notes';

/** What can be done in one project. */
export interface ProjectActions {
  readonly writeName: (name: string) => Promise<ChangedOutcome>;
  /** What it is about, and its tags; `seen` is what the editor was opened on, `onto` the revision these words are meant for. */
  readonly writeAbout: (seen: EditedNote, onto: number, draft: NoteDraft) => Promise<WrittenWords>;
  readonly addParts: (parts: readonly NewPart[], after: PartPlace) => Promise<ChangedOutcome>;
  readonly moveParts: (move: Move<ProjectPartId>) => Promise<ChangedOutcome>;
  readonly removeParts: (ids: readonly ProjectPartId[]) => Promise<ChangedOutcome>;
  readonly writePart: (id: ProjectPartId, revision: number, text: string) => Promise<WrittenWords>;
  readonly writeNote: (id: HighlightId, revision: number | null, draft: NoteDraft) => Promise<EditOutcome>;
  readonly deleteProject: () => Promise<ChangedOutcome>;
  readonly undoChange: (changeSetId: string) => Promise<ChangedOutcome>;
  /** Opens an article at a passage, or for null at its beginning. */
  readonly onOpenPassage: (page: PageRow, anchor: Anchor | null) => void;
  readonly onCopyText: (text: string) => void;
  /** True when it is on the clipboard. */
  readonly onCopyMarkdown: (layout: ProjectLayout) => Promise<boolean>;
  readonly onDownloadMarkdown: (layout: ProjectLayout) => void;
  /** Leads to all other ways to take it away. */
  readonly onExport: () => void;
  /** Back to the list. */
  readonly onLeave: () => void;
  readonly onReload: () => void;
}
