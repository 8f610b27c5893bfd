/** How long the hover card waits, in one place, each with its reason. */

/** A pointer that only passes over a name is gone by then, so nothing is looked up for it. */
export const fetchDelayMs = 150;
/** From the pointer's arrival to the card: long enough to mean it, short enough not to feel like waiting. The reader can change this one. */
export const showDelayMs = 500;
/** Time to travel from the name to the card, or back, before it closes. */
export const graceMs = 300;
