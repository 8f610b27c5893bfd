/** Counts how often each text occurs, for the tables that the pack program prints. */

/** The counts, most frequent first, then by text. */
export function countBy(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Map([...counts].sort(([textA, a], [textB, b]) => b - a || (textA < textB ? -1 : 1)));
}
