/**
 * Version 4 of the database: articles and highlights in the order they were kept, so that a list can begin before all of it is read. Frozen
 * like every version: a change of the tables is a new file beside this one and a new `version()` in `../database`.
 */

/** The tables that are indexed anew, each with all of its indexes. */
export const version4 = {
  number: 4,
  stores: {
    pages: 'id, *urlKeys, deletedAt, [createdAt+id]',
    highlights: 'id, [pageId+modifiedAt], deletedAt, [createdAt+id]',
  },
} as const;
