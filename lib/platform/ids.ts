/** New ids. Only for extension pages and the background: on http pages the browser offers no `crypto.randomUUID`. */

/** Makes an id that nobody has made before. */
export type NewId = () => string;

/** A random UUID. */
export const newUuid: NewId = () => crypto.randomUUID();
