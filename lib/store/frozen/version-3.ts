/**
 * Version 3 of the database: projects, notes on entities, saved searches, what was observed about kept articles, and snapshots. Frozen
 * like every version: a change of the tables is a new file beside this one and a new `version()` in `../database`.
 */

/** The tables that are new. The bytes of a snapshot lie in a table of their own, so that listing snapshots never touches them. */
export const version3 = {
  number: 3,
  stores: {
    projects: 'id, deletedAt',
    projectParts: 'id, projectId, highlightId, pageId, deletedAt',
    entityNotes: 'id, *entityKeys, deletedAt',
    savedSearches: 'id, deletedAt',
    sightings: 'id, pageId, *entityKeys',
    whereabouts: 'id, pageId, verdict',
    snapshots: 'id, takenAt',
    snapshotFiles: 'id',
  },
} as const;
