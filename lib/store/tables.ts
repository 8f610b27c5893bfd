/** The tables of the library and the rows in them: those of the reader's, and the log of every change made to those. */
import * as z from 'zod/mini';
import { choiceRowSchema, ownEntityRowSchema, packRowSchema } from '@/lib/core/entities/knowledge-rows';
import type { ChoiceRow, OwnEntityRow, PackRow } from '@/lib/core/entities/knowledge-rows';
import { entityNoteRowSchema } from '@/lib/core/notes/entity-note-row';
import type { EntityNoteRow } from '@/lib/core/notes/entity-note-row';
import { projectPartRowSchema, projectRowSchema } from '@/lib/core/notes/project-rows';
import type { ProjectPartRow, ProjectRow } from '@/lib/core/notes/project-rows';
import { highlightRowSchema, noteRowSchema, pageRowSchema } from '@/lib/core/notes/rows';
import type { HighlightRow, NoteRow, PageId, PageRow } from '@/lib/core/notes/rows';
import { savedSearchRowSchema } from '@/lib/core/notes/saved-search-row';
import type { SavedSearchRow } from '@/lib/core/notes/saved-search-row';

/** The rows of the tables that hold the reader's work. */
export interface RowsByTable {
  readonly pages: PageRow;
  readonly highlights: HighlightRow;
  readonly notes: NoteRow;
  readonly packs: PackRow;
  readonly ownEntities: OwnEntityRow;
  readonly choices: ChoiceRow;
  readonly projects: ProjectRow;
  readonly projectParts: ProjectPartRow;
  readonly entityNotes: EntityNoteRow;
  readonly savedSearches: SavedSearchRow;
}
export type TableName = keyof RowsByTable;

/** What a row must be to be believed. */
export const rowSchemas: { readonly [Table in TableName]: z.ZodMiniType<RowsByTable[Table]> } = {
  pages: pageRowSchema,
  highlights: highlightRowSchema,
  notes: noteRowSchema,
  packs: packRowSchema,
  ownEntities: ownEntityRowSchema,
  choices: choiceRowSchema,
  projects: projectRowSchema,
  projectParts: projectPartRowSchema,
  entityNotes: entityNoteRowSchema,
  savedSearches: savedSearchRowSchema,
};

export const tableNames = Object.keys(rowSchemas) as readonly TableName[];

/** The tables that say what names mean. */
const knowledgeTables: ReadonlySet<TableName> = new Set<TableName>(['packs', 'ownEntities', 'choices']);

/** Whether a change in this table changes what names mean. */
export function isKnowledge(table: TableName): boolean {
  return knowledgeTables.has(table);
}

/** What the reader (or, for `learn-address`, the extension itself) did. */
export const changeActions = [
  'create-highlight',
  'recolour-highlight',
  'delete-highlight',
  'restore-highlight',
  'set-entities',
  'write-note',
  'delete-page',
  'restore-page',
  'learn-address',
  'add-pack',
  'remove-pack',
  'restore-pack',
  'write-own',
  'delete-own',
  'restore-own',
  'write-choice',
  'delete-choice',
  'restore-choice',
  'save-page',
  'edit-page',
  'retag',
  'write-project',
  'delete-project',
  'restore-project',
  'arrange-project',
  'write-entity-note',
  'write-search',
  'delete-search',
  'adjust-highlight',
  'merge-highlights',
  'move-highlights',
  'keep-words',
  'restore-trash',
  'repair',
  'restore-snapshot',
  'import',
  'undo',
] as const;
export type ChangeAction = (typeof changeActions)[number];

export const changeSetIdSchema = z.uuid().brand<'ChangeSetId'>();
/** Names everything that was changed by one act of the reader. */
export type ChangeSetId = z.infer<typeof changeSetIdSchema>;

const entryShape = {
  /** Given by the database, ever growing: the order in which things happened, whatever the clock said. */
  seq: z.int().check(z.positive()),
  changeSetId: changeSetIdSchema,
  action: z.enum(changeActions),
  /** For `undo`: the change set that was taken back. */
  undoes: z.nullable(changeSetIdSchema),
  at: z.number(),
  rowId: z.uuid(),
};

/** An entry about a row of one table. */
const entryOf = <Table extends TableName>(table: Table) =>
  z.object({
    ...entryShape,
    table: z.literal(table),
    before: z.nullable(rowSchemas[table]),
    after: rowSchemas[table],
  });

/** One row's change; `before` is null when the row was created. A change set writes at most one entry for a row. */
export const changeEntrySchema = z.discriminatedUnion('table', [
  entryOf('pages'),
  entryOf('highlights'),
  entryOf('notes'),
  entryOf('packs'),
  entryOf('ownEntities'),
  entryOf('choices'),
  entryOf('projects'),
  entryOf('projectParts'),
  entryOf('entityNotes'),
  entryOf('savedSearches'),
]);
export type ChangeEntry = z.infer<typeof changeEntrySchema>;

/** The article that a row belongs to; null for what belongs to none. */
export function articleOf(
  row: { readonly [Table in TableName]: { readonly table: Table; readonly after: RowsByTable[Table] } }[TableName],
): PageId | null {
  switch (row.table) {
    case 'pages':
      return row.after.id;
    case 'highlights':
    case 'notes':
      return row.after.pageId;
    default:
      return null;
  }
}
