/** What a layout is: it turns what is exported into drafts of files. Which paths they get and what becomes of earlier files is decided elsewhere. */
import type { EntityRef } from '../../entities/record';
import type { PageRow } from '../../notes/rows';
import type { Markdown } from '../blocks/markdown-text';
import type { ExportBlock, ExportedDocument, PropertyForm } from '../exported-file';
import type { ExportWords } from '../export-words';
import type { PropertyValue } from '../blocks/properties';
import type { ExportArticle, ExportDossier, ExportProject } from '../scopes/export-rows';

/** A file that has no path yet. */
export interface FileDraft {
  readonly key: string;
  readonly kind: 'article' | 'highlight' | 'project' | 'entity';
  /** As it is shown in an index. */
  readonly title: string;
  /** A safe name without an ending. */
  readonly stem: string;
  /** A safe relative path, where the layout has a say in it. */
  readonly folder?: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Properties that are written already, in place of the others. */
  readonly written?: ExportedDocument['properties'];
  readonly blocks: readonly ExportBlock[];
}

/** References for footnotes and bibliographies; how they are made is for citation styles. All strings are Markdown of one line. */
export interface Citations {
  /** @param isFirst whether the file has not named the page before. */
  readonly toFootnote: (page: PageRow, isFirst: boolean) => string;
  /** The entries for these pages, in the order of the style. */
  readonly toBibliography: (pages: readonly PageRow[]) => readonly string[];
}

/** What layouts work with. */
export interface LayoutContext {
  readonly words: ExportWords;
  /** What the reader's time zone adds to UTC. */
  readonly offsetMinutes: number;
  readonly citations: Citations;
  /** 1 where a draft is a file of its own, 2 where all stand in one. */
  readonly depth: 1 | 2;
  /** The name to link to an entity's note by. */
  readonly stemOfEntity: (entity: EntityRef) => string;
  /** The name to link to an article's file by. */
  readonly stemOfPage: (page: PageRow) => string;
  /** The name to link to any file of the export by. */
  readonly stemOfFile: (kind: FileDraft['kind'], key: string, stem: string) => string;
  /** The id for a row's block: its own the first time it stands in a file, then one that follows from where it stands. */
  readonly claimId: (rowId: string, within: string) => string;
}

/** Drafts as they are made; null where a slice of the work ends without one. */
export type Drafts = Generator<FileDraft | null, void, undefined>;

/** A way of writing the library down. */
export interface Layout {
  /** Stored with what was exported; a template's is its own id. */
  readonly id: string;
  readonly form: PropertyForm;
  /** How its files lead to each other. */
  readonly links: 'wiki' | 'path';
  /** Where an article's file lies, for layouts that have a say in it. */
  readonly nameArticle?: (page: PageRow, context: LayoutContext) => { readonly folder: string; readonly stem: string };
  readonly ofArticle: (article: ExportArticle, context: LayoutContext) => Drafts;
  readonly ofProject: (project: ExportProject, context: LayoutContext) => Drafts;
  readonly ofDossier: (dossier: ExportDossier, context: LayoutContext) => Drafts;
}

/** A heading of Markdown; six is the deepest there is. */
export type HeadingDepth = 1 | 2 | 3 | 4 | 5 | 6;

/** What stands at the head of a file, or of a part of the one file. */
export interface Head {
  readonly id: string;
  readonly title: Markdown;
  readonly depth: HeadingDepth;
  /** Where an article is from; null for what is no article. */
  readonly page: PageRow | null;
}
