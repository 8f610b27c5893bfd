/** Turns a function and its arguments into source that runs inside a browser. What it refers to must be in its arguments: it closes over nothing. */

/** What can cross into a browser and back: JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A value as source. It is parsed in the browser: as a literal, a key named `__proto__` would set a prototype instead of a property. */
const toSource = (value: Json): string =>
  typeof value === 'object' && value !== null
    ? `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
    : JSON.stringify(value);

/**
 * The source of a call. Compilers name inner functions through a `__name` that does not exist in the browser, so one is passed in.
 * @param first Source of expressions that are passed before `args`.
 */
export function toCallSource(
  call: (...args: never[]) => unknown,
  first: readonly string[],
  args: readonly Json[],
): string {
  const passed = [...first, ...args.map(toSource)].join(', ');
  return `((__name) => (${String(call)})(${passed}))((named) => named)`;
}
