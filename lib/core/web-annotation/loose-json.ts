/** JSON-LD writes one value or a list of them for almost everything; this reads either without believing anything. */

/** An object of which nothing is known. */
export type LooseObject = Readonly<Record<string, unknown>>;

/** Whether it is an object and no list. */
export function isObject(value: unknown): value is LooseObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One or several values as a list; nothing is an empty one. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** The text, or the only one in a list. */
export function textOf(value: unknown): string | undefined {
  const [only, ...more] = asList(value);
  return typeof only === 'string' && more.length === 0 ? only : undefined;
}

/** All texts. */
export function textsOf(value: unknown): string[] {
  return asList(value).filter((one) => typeof one === 'string');
}
