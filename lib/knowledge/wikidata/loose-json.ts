/** Steps into JSON of unknown shape without trust: what is missing or of another type is empty. A schema for whole entities would cost more than reading them. */

/** An object of which nothing is known. */
export type LooseMap = Readonly<Record<string, unknown>>;

const empty: LooseMap = Object.freeze({});

/** The object, or an empty one: PHP writes empty maps as `[]`. */
export function toMap(value: unknown): LooseMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as LooseMap) : empty;
}

/** The list, or an empty one. */
export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text without surrounding space, or null when there is none. */
export function toText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}
