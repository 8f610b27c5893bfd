/**
 * Version 2 of the database, as it was released: what version 1 has, and what the reader added to the packs. Frozen like every released
 * version: a change of the tables is a new file beside this one and a new `version()` in `../database`.
 */

/** The tables that are new. The bytes of packs lie in a table of their own, so that reading a row never touches them. */
export const version2 = {
  number: 2,
  stores: {
    packs: 'id, deletedAt',
    packFiles: 'id',
    ownEntities: 'id, deletedAt',
    choices: 'id, name, deletedAt',
  },
} as const;
