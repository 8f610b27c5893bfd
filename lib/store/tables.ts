/** The tables of the library and the rows in them: those of the reader's, and the log of every change made to those. */
import * as z from 'zod/mini';
import { choiceRowSchema, ownEntityRowSchema, packRowSchema } from '@/lib/core/entities/knowledge-rows';
import type { ChoiceRow, OwnEntityRow, PackRow } from '@/lib/core/entities/knowledge-rows';
import { highlightRowSchema, noteRowSchema, pageRowSchema } from '@/lib/core/notes/rows';
import type { HighlightRow, NoteRow, PageId, PageRow } from '@/lib/core/notes/rows';

/** The rows of the tables that hold the reader's work. */
export interface RowsByTable {
  readonly pages: PageRow;
  readonly highlights: HighlightRow;
  readonly notes: NoteRow;
  readonly packs: PackRow;
  readonly ownEntities: OwnEntityRow;
  readonly choices: ChoiceRow;
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
};

export const tableNames: readonly TableName[] = ['pages', 'highlights', 'notes', 'packs', 'ownEntities', 'choices'];

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

/** One row's change; `before` is null when the row was created. A change set writes at most one entry for a row. */
export const changeEntrySchema = z.discriminatedUnion('table', [
  z.object({ ...entryShape, table: z.literal('pages'), before: z.nullable(pageRowSchema), after: pageRowSchema }),
  z.object({
    ...entryShape,
    table: z.literal('highlights'),
    before: z.nullable(highlightRowSchema),
    after: highlightRowSchema,
  }),
  z.object({ ...entryShape, table: z.literal('notes'), before: z.nullable(noteRowSchema), after: noteRowSchema }),
  z.object({ ...entryShape, table: z.literal('packs'), before: z.nullable(packRowSchema), after: packRowSchema }),
  z.object({
    ...entryShape,
    table: z.literal('ownEntities'),
    before: z.nullable(ownEntityRowSchema),
    after: ownEntityRowSchema,
  }),
  z.object({ ...entryShape, table: z.literal('choices'), before: z.nullable(choiceRowSchema), after: choiceRowSchema }),
]);
export type ChangeEntry = z.infer<typeof changeEntrySchema>;

/** The article that a row belongs to; null for what the reader added to the packs. */
export function articleOf(
  row: { readonly [Table in TableName]: { readonly table: Table; readonly after: RowsByTable[Table] } }[TableName],
): PageId | null {
  switch (row.table) {
    case 'pages':
      return row.after.id;
    case 'highlights':
    case 'notes':
      return row.after.pageId;
    case 'packs':
    case 'ownEntities':
    case 'choices':
      return null;
  }
}
