/**
 * Version 1 of the database, as it was released. Frozen: a reader's notes lie in this form on disks we shall never see, so nothing
 * here is ever edited. A change of the tables is a new file beside this one and a new `version()` in `../database`.
 */

/** Primary keys and indexes in Dexie's notation. Deleted rows alone are in the `deletedAt` indexes, because null is no index key. */
export const version1 = {
  number: 1,
  stores: {
    pages: 'id, *urlKeys, deletedAt',
    highlights: 'id, [pageId+modifiedAt], deletedAt',
    notes: 'id, highlightId, [pageId+modifiedAt], *tags, deletedAt',
    changes: '++seq, changeSetId, rowId, at',
  },
} as const;
