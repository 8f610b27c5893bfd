/** Taking back on the news page itself: only what was done to highlights and notes, and only to those of one article. */
import type { ReadAll } from './read';
import { refused } from './outcome';
import type { Written } from './outcome';
import { parseRows } from './parse-rows';
import { articleOf, changeEntrySchema } from './tables';
import type { ChangeSetId, TableName } from './tables';

/** Takes a change set back; its value is the id of what was taken back, and taking back the outcome's own change set does it again. */
export type UndoOnPage = (changeSetId: ChangeSetId) => Promise<Written<ChangeSetId>>;

const ofArticles: ReadonlySet<TableName> = new Set<TableName>(['pages', 'highlights', 'notes']);

/** Makes it of the undo that knows no such limits. */
export function createUndoOnPage(read: ReadAll, undo: UndoOnPage): UndoOnPage {
  return async (changeSetId) => {
    const entries = await read(async (database) =>
      parseRows(changeEntrySchema, await database.changes.where('changeSetId').equals(changeSetId).toArray()),
    );
    if (entries.kind === 'refused') return entries;
    const isOfOneArticle = new Set(entries.value.map(articleOf)).size === 1;
    return isOfOneArticle && entries.value.every(({ table }) => ofArticles.has(table))
      ? undo(changeSetId)
      : refused('gone');
  };
}
