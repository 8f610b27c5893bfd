/** What is exported: rows of the library, put together by whoever asks for them. Shapes only; what is printed of them is the layouts' concern. */
import type { EntityRef } from '../../entities/record';
import type { EntityNoteRow } from '../../notes/entity-note-row';
import type { ProjectPartId, ProjectRow } from '../../notes/project-rows';
import type { HighlightWithNote, NoteRow, PageRow, PageWithHighlights } from '../../notes/rows';

/** An article with what the reader kept from it, or a part of that, in the order in which it shall stand. */
export interface ExportArticle extends PageWithHighlights {
  /** The note on the article as a whole. */
  readonly pageNote?: NoteRow | null;
}

/** One part of a project, with the rows it names. */
export type ExportPart =
  | { readonly kind: 'heading'; readonly id: ProjectPartId; readonly text: string }
  /** The reader's own words, Markdown as typed. */
  | { readonly kind: 'text'; readonly id: ProjectPartId; readonly text: string }
  | {
      readonly kind: 'highlight';
      readonly id: ProjectPartId;
      readonly kept: HighlightWithNote;
      readonly page: PageRow;
    }
  | { readonly kind: 'page'; readonly id: ProjectPartId; readonly article: ExportArticle };

/** A project with its parts in the reader's order. */
export interface ExportProject {
  readonly project: ProjectRow;
  readonly parts: readonly ExportPart[];
}

/** Something dated that is known or said of an entity. */
export interface ExportEvent {
  /** EDTF. */
  readonly date: string;
  readonly text: string;
  /** The address where it is told; null for what a pack knows. */
  readonly url: string | null;
}

/** What the reader has on one entity. */
export interface ExportDossier {
  readonly entity: EntityRef;
  /** Other names; vaults find the note by them. */
  readonly aliases: readonly string[];
  /** Who or what it is; null when no pack knows. */
  readonly description: string | null;
  readonly note: EntityNoteRow | null;
  readonly events: readonly ExportEvent[];
  /** Articles with those of their highlights that name it. */
  readonly articles: readonly ExportArticle[];
}

/** All that one export takes. Sequences are read once and in order, so that a caller may make them as they are asked for. */
export interface ExportScope {
  /** What the reader calls it: "Selection", a project's name, the words of a search. Names the one file, or the index of many. */
  readonly name: string;
  readonly articles: Iterable<ExportArticle>;
  readonly projects: Iterable<ExportProject>;
  readonly dossiers: Iterable<ExportDossier>;
  /** Whether many files get an index. */
  readonly hasIndex: boolean;
}
