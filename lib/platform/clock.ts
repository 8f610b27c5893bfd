/** The time of day. Passed to whatever needs it, so that the rest can be tested at any time. */

/** Milliseconds since 1970. */
export type Clock = () => number;

/** The machine's clock. It may jump in both directions: order is kept by revisions and sequence numbers, never by it. */
export const systemClock: Clock = () => Date.now();
