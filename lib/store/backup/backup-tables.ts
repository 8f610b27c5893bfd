/** What a backup holds beside the reader's own tables. */

/** What was observed about kept articles: it can be seen again, but only by visiting each of them. */
export const observedTables = ['sightings', 'whereabouts'] as const;

/** The tables whose earlier states are kept for ever, and so belong to what the reader wrote. */
export const historyTables: ReadonlySet<unknown> = new Set(['notes', 'entityNotes']);
