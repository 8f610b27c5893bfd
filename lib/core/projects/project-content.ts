/** A project as it is read: its rows with what they point to. Shapes only; reading them is the store's work. */
import type { ProjectPartId, ProjectPartRow, ProjectRow } from '../notes/project-rows';
import type { HighlightId, HighlightWithNote, PageId, PageRow } from '../notes/rows';

/** A highlight with its note and the article it stands in. */
export interface KeptHighlight extends HighlightWithNote {
  readonly page: PageRow;
}

/** A heading, or the reader's own words between the quotes. */
export type WordsPartRow = Extract<ProjectPartRow, { kind: 'heading' | 'text' }>;

/** A part that is words. */
export interface WordsEntry {
  readonly kind: 'words';
  readonly part: WordsPartRow;
}

/** A part that is an article. `isDeleted`: it is in the trash; a null page is gone for good or damaged. */
export interface PageEntry {
  readonly kind: 'page';
  readonly part: Extract<ProjectPartRow, { kind: 'page' }>;
  readonly page: PageRow | null;
  readonly isDeleted: boolean;
}

/** A part that is a highlight, with the same two ways of being gone. */
export interface HighlightEntry {
  readonly kind: 'highlight';
  readonly part: Extract<ProjectPartRow, { kind: 'highlight' }>;
  readonly kept: KeptHighlight | null;
  readonly isDeleted: boolean;
}

/** A part of a project with what it points to. */
export type ProjectEntry = WordsEntry | PageEntry | HighlightEntry;

/** A project with all that stands in it, in order. */
export interface ProjectContent {
  readonly project: ProjectRow;
  readonly parts: readonly ProjectEntry[];
}

/** What can be put into a project. */
export type NewPart =
  | { readonly kind: 'highlight'; readonly highlightId: HighlightId }
  | { readonly kind: 'page'; readonly pageId: PageId }
  | { readonly kind: 'heading' | 'text'; readonly text: string };

/** Where parts are put: behind a part, or, for null, in front of all. */
export type PartPlace = ProjectPartId | null;
