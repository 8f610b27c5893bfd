/** What the library's export page shows and asks for. Shapes only. */
import type { Problem } from '@/components/keeping/keeping';
import type { ExportTemplate } from '@/lib/core/export/templates/export-template';
import type { PartFault } from '@/lib/core/export/templates/read-template';

/** A part of the library that can be exported, by a name that is handed back when it is chosen. */
export interface SubjectChoice {
  readonly id: string;
  readonly label: string;
}

/** The groups of forms, in their order. */
export const formatGroups = ['layout', 'template', 'table', 'citations'] as const;

/** A form that can be chosen. */
export interface FormatChoice {
  readonly id: string;
  readonly group: (typeof formatGroups)[number];
  readonly label: string;
  /** What it is good for; null where the name says it. */
  readonly about: string | null;
}

/** A file as it will be. */
export interface PreviewFile {
  readonly path: string;
  readonly text: string;
}

/** The result, before it is made. */
export type ExportPreview =
  | { readonly kind: 'loading' | 'empty' | 'gone' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** A template that cannot be read. */
  | { readonly kind: 'faults' }
  /** `hasMore`: there are files beyond those shown, or more of the last. */
  | { readonly kind: 'ready'; readonly files: readonly PreviewFile[]; readonly hasMore: boolean };

/** Why a folder could not be written to. */
export type PlaceProblem = 'denied' | 'full' | 'gone' | 'failed';

/** A file in which both the reader's and the library's words stand now. */
export interface ConflictedFile {
  readonly path: string;
  readonly text: string;
  readonly count: number;
}

/** What became of files. */
export interface ExportOutcome {
  readonly kind: 'done' | 'stopped';
  /** Null where the reader stopped it, or nothing did. */
  readonly problem: PlaceProblem | null;
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: number;
  readonly left: number;
  readonly conflicts: readonly ConflictedFile[];
}

/** Where an export stands. */
export type ExportWork =
  | { readonly kind: 'idle' | 'copied' | 'downloaded' }
  /** `share` is 0–1, or null where it is not known. */
  | { readonly kind: 'working'; readonly share: number | null }
  | { readonly kind: 'failed'; readonly reason: 'copy' | 'denied' | 'no-match' | Problem }
  /** `place`: the folder's name; null for files that were brought and downloaded. */
  | { readonly kind: 'ended'; readonly place: string | null; readonly outcome: ExportOutcome };

/** What is known of the folder to write into: `downloads` where it can only be a new one within the downloads, `none` where not even that. */
export type FolderState =
  | { readonly kind: 'none' | 'downloads' }
  | { readonly kind: 'unchosen' }
  | { readonly kind: 'chosen'; readonly name: string };

/** A template while it is written. */
export interface TemplateState {
  readonly template: ExportTemplate;
  readonly faults: readonly PartFault[];
}

/** Everything the page is drawn from. */
export interface ExportState {
  readonly subjects: readonly SubjectChoice[];
  readonly subject: string;
  /** How much it is; null while it is read. */
  readonly counts: { readonly articles: number; readonly highlights: number } | null;
  readonly formats: readonly FormatChoice[];
  readonly format: string;
  /** Null for forms that are one file anyway. */
  readonly isOneFile: boolean | null;
  readonly preview: ExportPreview;
  readonly work: ExportWork;
  readonly folder: FolderState;
  /** Null where the form is no template of the reader's. */
  readonly template: TemplateState | null;
  /** Set when a file that was brought as a template is none. */
  readonly isTemplateRefused: boolean;
}

/** What can be done. */
export interface ExportActions {
  readonly onSubject: (id: string) => void;
  readonly onFormat: (id: string) => void;
  readonly onOneFile: (isOne: boolean) => void;
  readonly onCopy: () => void;
  readonly onDownload: () => void;
  /** Asks for a folder where none was chosen. */
  readonly onWriteFolder: () => void;
  readonly onOtherFolder: () => void;
  /** Files of an earlier export, to be brought up to date. */
  readonly onUpdateFiles: (files: readonly File[]) => void;
  readonly onCancel: () => void;
  readonly onNewTemplate: () => void;
  readonly onImportTemplate: (file: File) => void;
  readonly onTemplate: (template: ExportTemplate) => void;
  readonly onResetTemplate: () => void;
  readonly onShareTemplate: () => void;
  readonly onDeleteTemplate: () => void;
}

/** What the page of exports is drawn from. */
export interface ExportViewProps {
  readonly state: ExportState;
  readonly actions: ExportActions;
}
