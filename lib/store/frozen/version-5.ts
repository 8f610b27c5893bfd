/**
 * Version 5 of the database: what was exported last, and the folders it went to. Frozen like every version: a change of the tables is a new
 * file beside this one and a new `version()` in `../database`.
 */

/** The tables that are new. */
export const version5 = {
  number: 5,
  stores: {
    exports: 'id, target',
    exportFolders: 'id',
  },
} as const;
